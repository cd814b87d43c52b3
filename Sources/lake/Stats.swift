import ArgumentParser
import DataLake
import Jobs

struct Stats: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, openmetrics }

  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Counts over a range of days: records, bytes, what came in and what was turned away.",
    discussion: """
      Read from the manifests alone, so that a year takes no time.

      EXAMPLES
        lake stats --from 2026-03-01 --to 2026-03-31
        lake stats --format json | jq -r 'select(.dataset == "articles") | .rejected'
        lake stats --format openmetrics > stonehand.prom
      """)

  @OptionGroup var range: RangeOptions

  @Argument(help: "Only this dataset.")
  var dataset: String?

  @Option(help: "How the counts are shown.")
  var format = Format.table

  func run() throws {
    let lake = try range.lake.existing
    let statistics = LakeStatistics(try range.partitions(of: dataset).map { try lake.manifest(of: $0) })
    switch format {
    case .table: try Standard.output(statistics.table)
    case .json: try Standard.output(statistics.jsonLines)
    case .openmetrics: try Standard.output(statistics.openMetrics)
    }
  }
}
