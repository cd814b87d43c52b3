import ArgumentParser
import DataLake
import Jobs

struct Use: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Makes a kept generation live again, after verifying it.")

  @OptionGroup var options: PartitionOptions

  @Argument(help: "The first digits of the generation's name.")
  var generation: String

  func run() throws {
    let manifest = try options.lake.dataLake.use(generation, of: try options.partition)
    try Standard.output("\(try options.partition)\t\(manifest.generation)\n")
  }
}
