import ArgumentParser
import DataLake
import JSON
import Jobs
import NewsModel

struct Diff: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, html }

  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Compares two generations of a partition: what a change of model really changed.",
    discussion: """
      For clusters: articles moved, clusters split and merged, matched by the
      overlap of their members. For summaries: sentences gained, lost and changed.
      For the rest: records by id. Without OLD and NEW the live generation is
      compared with the one that was live before it; over a range, days that have no
      such generation are left out.

      EXAMPLES
        lake diff clusters --date 2026-03-02
        lake diff summaries --date 2026-03-02 4f1c 9a03
        lake diff summaries --from 2026-03-01 --to 2026-03-31 \\
          --format html > changes.html
      """)

  @OptionGroup var range: RangeOptions

  @Argument(help: "The dataset.")
  var dataset: String

  @Argument(help: "First digits of the older generation's name.")
  var old: String?

  @Argument(help: "First digits of the newer generation's name.")
  var new: String?

  @Option(help: "How the differences are shown.")
  var format = Format.text

  func validate() throws {
    if old != nil, range.date == nil { throw ValidationError("generations are named for one --date") }
  }

  func run() throws {
    let comparisons = try comparisons()
    if comparisons.isEmpty { Standard.error("lake: \(ComparisonPage.nothing)\n") }
    switch format {
    case .text: try Standard.output(comparisons.map(\.text).joined())
    case .json: try Standard.output(comparisons.map { $0.json.text + "\n" }.joined())
    case .html: try Standard.output(ComparisonPage.html(comparisons))
    }
  }

  private func comparisons() throws -> [GenerationComparison] {
    let lake = range.lake.dataLake
    _ = try Catalog.existing(dataset)
    if let date = range.date {
      let partition = try Partition(dataset: dataset, date: date.description)
      return [try GenerationComparison(lake: lake, partition: partition, old: old, new: new)]
    }
    return try range.partitions(of: dataset).compactMap { partition in
      guard try lake.history(of: partition).count > 1 else { return nil }
      return try GenerationComparison(lake: lake, partition: partition)
    }
  }
}
