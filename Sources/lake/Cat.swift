import ArgumentParser
import DataLake
import JSON
import Jobs

struct Cat: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cat", abstract: "Prints a partition's records as JSON Lines.",
    discussion: """
      EXAMPLES
        lake cat articles --date 2026-03-02 --fields url,headline
        lake cat rejections/normalize --date 2026-03-02 --where reason=page.consent
      """)

  @OptionGroup var options: PartitionOptions

  @Option(help: ArgumentHelp("Print only these top-level keys.", valueName: "key,key"))
  var fields: String?

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("Only records whose top-level key has this text or number.", valueName: "key=value"))
  var condition: String?

  func validate() throws {
    if let condition, !condition.contains("=") { throw ValidationError("--where takes KEY=VALUE, not “\(condition)”") }
  }

  func run() throws {
    let lake = options.lake.dataLake
    let partition = try options.partition
    if let doubt { Standard.error("lake: \(doubt)\n") }
    for file in try lake.manifest(of: partition).files {
      let content = try lake.content(of: file, in: partition)
      guard fields != nil || condition != nil else {
        try Standard.output(content)
        continue
      }
      try Standard.output(try select(content, place: "\(partition)/\(file.path)").bytes)
    }
  }

  private func select(_ content: [UInt8], place: String) throws -> JSONWriter {
    let selection = selection
    var writer = JSONWriter()
    try content.withUnsafeBufferPointer { bytes in
      for (index, line) in Lines(bytes: bytes).enumerated() {
        do throws(JSONError) {
          try selection.select(line, into: &writer)
        } catch {
          throw DataLakeError.damaged(path: "\(place):\(index + 1)", reason: error.description)
        }
      }
    }
    return writer
  }

  /// What to say of keys that no record of the dataset has by its schema; some may have them all the same, kept from other versions.
  private var doubt: String? {
    selection.doubt(of: Catalog.entry(options.dataset))
  }

  private var selection: FieldSelection {
    let parts = condition?.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    return FieldSelection(
      fields: fields?.split(separator: ",").map(String.init), condition: parts.map { ($0[0], $0[1]) })
  }
}
