import ArgumentParser
import DataLake
import Digests
import JSON
import Jobs

struct Put: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "put", abstract: "Commits a partition from JSON Lines: bring your own articles or clusters.",
    discussion: """
      Every record is validated: that it reads as one of the dataset, that its id is
      not empty and its date the partition's, that counts are 0 or more and
      confidences 0 to 1, that every sentence cites something, and that citations
      stand in the day's articles, where the lake has these. One that does not keep
      this refuses the whole file, with its line.

      EXAMPLE
        lake put articles --date 2026-03-02 articles.jsonl
      """)

  @OptionGroup var options: PartitionOptions

  @Argument(help: "A file of JSON Lines.")
  var file: String

  func run() throws {
    let entry = try Catalog.existing(options.dataset)
    let text = try TextFile.read(file)
    let lake = options.lake.dataLake
    let records = try validated(text, by: entry, RecordContract(entry, on: options.date, in: lake))
    let digest = SHA256Digest(of: text)
    let writer = try GenerationWriter(
      lake: lake, partition: try options.partition, generation: String(digest.hexadecimal.prefix(12)))
    for record in records { try writer.append(line: record.line, id: record.id) }
    var draft = Manifest()
    draft.stage = "put"
    draft.schema = entry.schema
    draft.fingerprint = digest.description
    draft.inputs = [.init(partition: "jsonl", digest: digest.description)]
    draft.counters = .init(in: records.count, out: records.count)
    let manifest = try writer.commit(draft)
    try Standard.output("\(try options.partition)\t\(manifest.records) records\t\(manifest.generation)\n")
  }

  private func validated(
    _ text: String, by entry: CatalogEntry, _ contract: RecordContract
  ) throws -> [(id: String, line: String)] {
    var records: [(id: String, line: String)] = []
    for (number, line) in TextFile.lines(of: text) {
      let place = "\(file):\(number)"
      switch Array(line.utf8).withUnsafeBufferPointer(entry.validate) {
      case .success(let record):
        let tree = try JSONReader.read(JSONTree.self, from: Array(record.line.utf8))
        if let fault = contract.fault(of: tree) { throw DataLakeError.damaged(path: place, reason: fault) }
        records.append(record)
      case .failure(let error): throw DataLakeError.damaged(path: place, reason: error.description)
      }
    }
    return records.sorted { $0.id < $1.id }
  }
}
