import ArgumentParser
import DataLake
import Jobs
import NewsModel

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

  /// Every day of a range with both ends.
  var everyDay: [Day]? {
    guard let from, let to, from <= to else { return nil }
    return (from.number...to.number).map { Day(number: $0) }
  }

  /// The days in the range of which a stage has committed anything, in order: articles or clusters that somebody `put` have no captures.
  /// - Throws: `DataLakeError.io`
  func days(of lake: Lake) throws(DataLakeError) -> [Day] {
    var dates: Set<String> = []
    for stage in Stage.allCases { dates.formUnion(try lake.dates(of: stage.dataset)) }
    return dates.compactMap { Day($0) }.sorted().filter { (from ?? $0) <= $0 && $0 <= (to ?? $0) }
  }
}
