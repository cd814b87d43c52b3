import ArgumentParser
import DataLake
import Jobs

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ls", abstract: "Lists partitions with their records, bytes and live generation.")

  @OptionGroup var options: LakeOptions

  @Argument(help: "Only this dataset.")
  var dataset: String?

  func run() throws {
    if let dataset { _ = try Catalog.existing(dataset) }
    let lake = try options.existing
    for partition in try lake.partitions() where dataset == nil || dataset == partition.dataset {
      let manifest = try lake.manifest(of: partition)
      let bytes = manifest.files.reduce(0) { $0 + $1.bytes }
      try Standard.output("\(partition)\t\(manifest.records) records\t\(bytes) bytes\t\(manifest.generation)\n")
    }
  }
}
