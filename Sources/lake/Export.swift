import ArgumentParser
import DataLake
import JSON
import Jobs

struct Export: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case jsonl, csv }

  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the records of a range of days for other tools: JSON Lines or CSV.",
    discussion: """
      CSV has a column a key; keys of nested objects are joined by dots, lists of texts by “; ”.

      EXAMPLES
        lake export articles --from 2026-03-01 --to 2026-03-31 > march.jsonl
        lake export captures --from 2026-03-02 --to 2026-03-02 --warc > day.warc
        lake export articles --format csv --columns id,headline > articles.csv
      Parquet, with DuckDB:
        lake export articles | duckdb -c "COPY (SELECT * FROM read_json_auto('/dev/stdin',
          format = 'newline_delimited')) TO 'articles.parquet' (FORMAT parquet)"
      """)

  @OptionGroup var range: RangeOptions

  @Argument(help: "The dataset.")
  var dataset: String

  @Option(help: "What is written.")
  var format = Format.jsonl

  @Option(help: ArgumentHelp("For CSV: only these columns.", valueName: "key,key.key"))
  var columns: String?

  @Flag(help: "Captures as WARC 1.1 files, one after the other, for tools of web archives.")
  var warc = false

  func validate() throws {
    if warc, format == .csv { throw ValidationError("--warc and --format csv exclude each other") }
    if columns != nil, format != .csv { throw ValidationError("--columns goes with --format csv") }
  }

  func run() throws {
    if warc { return try exportWARC() }
    let lake = try range.lake.existing
    let entry = try Catalog.existing(dataset)
    let named = columns.map { CSVWriter(columns: $0.split(separator: ",").map(String.init)) }
    let writer = named ?? CSVWriter(schema: entry.recordSchema)
    if format == .csv { try Standard.output(writer.header) }
    for partition in try range.partitions(of: dataset) {
      for file in try lake.manifest(of: partition).files {
        let content = try lake.content(of: file, in: partition)
        try Standard.output(format == .jsonl ? content : try rows(content, writer, "\(partition)/\(file.path)"))
      }
    }
  }

  private func rows(_ content: [UInt8], _ writer: CSVWriter, _ place: String) throws -> [UInt8] {
    var text = ""
    for (index, line) in content.split(separator: 0x0A).enumerated() {
      do throws(JSONError) {
        text += writer.row(try JSONReader.read(JSONTree.self, from: line))
      } catch {
        throw DataLakeError.damaged(path: "\(place):\(index + 1)", reason: error.description)
      }
    }
    return Array(text.utf8)
  }
}
