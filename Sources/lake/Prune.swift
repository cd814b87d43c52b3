import ArgumentParser
import DataLake
import Jobs

struct Prune: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prune", abstract: "Removes old generations, and what killed runs left.",
    discussion: """
      The live generation stays, and those that were live before it up to --keep.
      Whatever a kept edition was made from stays too, other days' partitions among
      it, and so do the parts of captures.

      EXAMPLES
        lake prune --keep 3 --dry-run
        lake prune summaries --from 2026-01-01 --to 2026-03-31 --keep 1
      """)

  @OptionGroup var range: RangeOptions

  @Argument(help: "Only this dataset.")
  var dataset: String?

  @Option(help: ArgumentHelp("Generations of a partition that stay, the live one among them.", valueName: "n"))
  var keep = 3

  @Flag(help: "Only say what would be removed.")
  var dryRun = false

  func validate() throws {
    if keep < 1 { throw ValidationError("--keep \(keep): the live generation always stays, so at least 1") }
  }

  func run() throws {
    let lake = try range.lake.existing
    let named = try lake.generationsNamedByEditions(keep: keep)
    var count = 0
    for partition in try range.partitions(of: dataset) {
      let names = try lake.prune(partition, keep: keep, named: named[partition.description] ?? [], dryRun: dryRun)
      for name in names { try Standard.output("\(partition)\t\(name)\n") }
      count += names.count
    }
    Standard.error("\(count) \(count == 1 ? "generation" : "generations") \(dryRun ? "would be " : "")removed\n")
  }
}
