import ArgumentParser
import DataLake
import Jobs
import NewsModel

/// Partitions by dataset and days.
struct RangeOptions: ParsableArguments {
  @OptionGroup var lake: LakeOptions

  @Option(help: ArgumentHelp("Only this day.", valueName: "YYYY-MM-DD"), transform: JobOptions.day)
  var date: Day?

  @Option(help: ArgumentHelp("The first day.", valueName: "YYYY-MM-DD"), transform: JobOptions.day)
  var from: Day?

  @Option(help: ArgumentHelp("The last day.", valueName: "YYYY-MM-DD"), transform: JobOptions.day)
  var to: Day?

  func validate() throws {
    if date != nil, from != nil || to != nil { throw ValidationError("give --date, or --from and --to") }
    if let from, let to, to < from { throw ValidationError("--to \(to) is before --from \(from)") }
  }

  /// Whether a day is meant.
  func contains(_ day: String) -> Bool {
    if let date { return day == date.description }
    return (from.map { $0.description <= day } ?? true) && (to.map { day <= $0.description } ?? true)
  }

  /// Committed partitions in the range, sorted.
  /// - Throws: `Failure` (65) for a name that no dataset has, (66) without a lake; `DataLakeError`.
  func partitions(of dataset: String?) throws -> [Partition] {
    if let dataset { _ = try Catalog.existing(dataset) }
    return try lake.existing.partitions().filter { (dataset == nil || $0.dataset == dataset) && contains($0.date) }
  }
}
