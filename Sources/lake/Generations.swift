import ArgumentParser
import DataLake
import JSON
import Jobs

struct Generations: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generations", abstract: "Lists the generations that a partition keeps; `*` marks the live one.")

  @OptionGroup var options: PartitionOptions

  func run() throws {
    let lake = options.lake.dataLake
    let partition = try options.partition
    let live = try lake.manifest(of: partition)
    for manifest in try lake.generations(of: partition) {
      let mark = manifest.generation == live.generation ? "*" : " "
      try Standard.output("\(mark) \(manifest.generation)\t\(manifest.records) records\t\(manifest.settings.text)\n")
    }
  }
}
