import ArgumentParser
import DataLake
import Jobs
import NewsModel

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Re-reads every byte against its digests and names each damaged file. Exit 65 when there is one.")

  @OptionGroup var options: LakeOptions

  @Option(help: ArgumentHelp("Only this dataset.", valueName: "name"))
  var dataset: String?

  @Option(help: ArgumentHelp("Only this day.", valueName: "YYYY-MM-DD"), transform: JobOptions.day)
  var date: Day?

  func run() throws {
    if let dataset { _ = try Catalog.existing(dataset) }
    let lake = try options.existing
    let partitions = try lake.partitionsWithFiles().filter {
      (dataset == nil || $0.dataset == dataset) && (date == nil || $0.date == date?.description)
    }
    if partitions.isEmpty, dataset != nil || date != nil {
      throw Failure(.inputMissing, "nothing is committed that could be verified; lake ls lists what is")
    }
    var findings = 0
    for partition in partitions {
      for finding in try lake.findings(in: partition) {
        findings += 1
        Standard.error("error: \(finding)\n")
      }
    }
    if findings > 0 { throw Failure(.badData, "\(findings) of the lake's files are not as committed") }
    try Standard.output("\(partitions.count) partitions verified\n")
  }
}
