import ArgumentParser
import DataLake
import Jobs
import NewsModel

struct Use: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Makes kept generations live again, after verifying them.",
    discussion: """
      Over a range every generation is verified and every manifest written aside
      before the first pointer moves. `--previous` goes back to the generation that
      was live before; the second time it comes back again.

      EXAMPLES
        lake use summaries --date 2026-03-02 4f1c
        lake use summaries --from 2026-03-01 --to 2026-03-31 --previous
      """)

  @OptionGroup var range: RangeOptions

  @Argument(help: "The dataset, or several joined by commas.")
  var dataset: String

  @Argument(help: "The first digits of the generation's name.")
  var generation: String?

  @Flag(help: "The generation that was live before the present one.")
  var previous = false

  func validate() throws {
    if (generation != nil) == previous { throw ValidationError("name a generation, or say --previous") }
    if range.date == nil, range.from == nil || range.to == nil {
      throw ValidationError("give --date, or --from and --to")
    }
  }

  func run() throws {
    let lake = range.lake.dataLake
    let partitions = try partitions()
    if partitions.isEmpty { throw Failure(.inputMissing, "\(dataset): nothing is committed on these days") }
    let choices = try partitions.map { ($0, try generation ?? before(lake, $0)) }
    let manifests = try lake.use(choices)
    for (choice, manifest) in zip(choices, manifests) { try Standard.output("\(choice.0)\t\(manifest.generation)\n") }
  }

  private func partitions() throws -> [Partition] {
    try dataset.split(separator: ",").flatMap { name in
      let name = try Catalog.existing(String(name)).name
      if let date = range.date { return [try Partition(dataset: name, date: date.description)] }
      return try range.partitions(of: name)
    }
  }

  private func before(_ lake: Lake, _ partition: Partition) throws -> String {
    guard let name = try lake.manifest(of: partition).previous else {
      throw Failure(.inputMissing, "\(partition): no generation was live before")
    }
    return name
  }
}
