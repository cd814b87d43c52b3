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
    for file in try lake.manifest(of: partition).files {
      let content = try lake.content(of: file, in: partition)
      guard fields != nil || condition != nil else {
        try Standard.output(content)
        continue
      }
      try Standard.output(try select(content, place: "\(partition)/\(file.path)"))
    }
  }

  private func select(_ content: [UInt8], place: String) throws -> [UInt8] {
    let keys = fields?.split(separator: ",").map(String.init)
    var writer = JSONWriter()
    for (index, line) in content.split(separator: 0x0A).enumerated() {
      let tree: JSONTree
      do throws(JSONError) {
        tree = try JSONReader.read(JSONTree.self, from: line)
      } catch {
        throw DataLakeError.damaged(path: "\(place):\(index + 1)", reason: error.description)
      }
      guard matches(tree) else { continue }
      (keys.map { keys in JSONTree.object(keys.compactMap { key in tree[key].map { .init(key, $0) } }) } ?? tree)
        .write(json: &writer)
      writer.lineFeed()
    }
    return writer.bytes
  }

  private func matches(_ tree: JSONTree) -> Bool {
    guard let condition, let equals = condition.firstIndex(of: "=") else { return true }
    let value = tree[String(condition[..<equals])]
    return (value?.string ?? value?.text) == String(condition[condition.index(after: equals)...])
  }
}
