import ArgumentParser
import DataLake
import Jobs
import NewsModel

struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "A self-contained HTML page about the runs of a range of days, with plots.",
    discussion: """
      EXAMPLE
        lake report --from 2026-03-02 --to 2026-03-31 > report.html
      """)

  @OptionGroup var options: LakeOptions
  @OptionGroup var range: DayRange

  @Flag(help: "Two lines of text instead of the page.")
  var text = false

  func run() throws {
    let lake = try options.existing
    let days = try range.days(of: Stage.ingest.dataset, in: lake)
    let report = RunReport(days: try days.map { try DayFigures($0, in: lake) })
    try Standard.output(text ? report.text : report.html)
  }
}

/// `--from` and `--to`, both optional.
struct DayRange: ParsableArguments {
  @Option(
    help: ArgumentHelp("The first day; by default the first that the lake has.", valueName: "YYYY-MM-DD"),
    transform: JobOptions.day)
  var from: Day?

  @Option(
    help: ArgumentHelp("The last day; by default the last that the lake has.", valueName: "YYYY-MM-DD"),
    transform: JobOptions.day)
  var to: Day?

  /// The committed days of a dataset that lie in the range, in order.
  /// - Throws: `DataLakeError.io`
  func days(of dataset: String, in lake: Lake) throws(DataLakeError) -> [Day] {
    try lake.dates(of: dataset).compactMap { Day($0) }.filter { (from ?? $0) <= $0 && $0 <= (to ?? $0) }
  }
}
