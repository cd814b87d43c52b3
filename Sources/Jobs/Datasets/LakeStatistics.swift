package import DataLake
import JSON

/// Counts over partitions, from their manifests alone.
package struct LakeStatistics: Sendable {
  package struct Row: Equatable, Sendable {
    package var dataset: String
    package var dates = 0
    package var firstDate = ""
    package var lastDate = ""
    package var records = 0
    /// Compressed, of the live generations.
    package var bytes = 0
    package var counters = Manifest.Counters()
  }

  /// By dataset.
  package private(set) var rows: [Row] = []

  /// - Parameter manifests: live ones, sorted by dataset and date.
  package init(_ manifests: [Manifest]) {
    for manifest in manifests {
      if rows.last?.dataset != manifest.dataset {
        rows.append(Row(dataset: manifest.dataset, firstDate: manifest.date))
      }
      let last = rows.count - 1
      rows[last].dates += 1
      rows[last].lastDate = manifest.date
      rows[last].records += manifest.records
      rows[last].bytes += manifest.files.reduce(0) { $0 + $1.bytes }
      rows[last].counters = rows[last].counters.adding(manifest.counters)
    }
  }

  /// Columns for people.
  package var table: String {
    let head = ["dataset", "dates", "first", "last", "records", "bytes", "in", "out", "merged", "rejected"]
    let body = rows.map { row in
      [
        row.dataset, String(row.dates), row.firstDate, row.lastDate, String(row.records), String(row.bytes),
        String(row.counters.in), String(row.counters.out), String(row.counters.merged),
        String(row.counters.rejected.total),
      ]
    }
    let reasons = rows.flatMap { row in
      row.counters.rejected.sorted.map { "  \(row.dataset): \($0.reason) \($0.count)\n" }
    }
    return aligned([head] + body) + (reasons.isEmpty ? "" : "rejected\n" + reasons.joined())
  }

  /// One object a dataset.
  package var jsonLines: String { rows.map { $0.json.text + "\n" }.joined() }

  /// OpenMetrics text for Prometheus' textfile collector. Gauges, for a re-run may lower a count.
  package var openMetrics: String {
    metric("stonehand_dates", "Committed dates of a dataset.") { [("", $0.dates)] }
      + metric("stonehand_records", "Records in the live generations.") { [("", $0.records)] }
      + metric("stonehand_bytes", "Compressed bytes of the live generations.") { [("", $0.bytes)] }
      + metric("stonehand_records_in", "Records that the stage read.") { [("", $0.counters.in)] }
      + metric("stonehand_records_out", "Records that the stage wrote.") { [("", $0.counters.out)] }
      + metric("stonehand_records_merged", "Records that went into others.") { [("", $0.counters.merged)] }
      + metric("stonehand_records_rejected", "Records turned away.") { row in
        row.counters.rejected.sorted.map { (",reason=\"\($0.reason)\"", $0.count) }
      } + "# EOF\n"
  }

  private func metric(_ name: String, _ help: String, _ values: (Row) -> [(labels: String, value: Int)]) -> String {
    "# TYPE \(name) gauge\n# HELP \(name) \(help)\n"
      + rows.flatMap { row in
        values(row).map { "\(name){dataset=\"\(row.dataset)\"\($0.labels)} \($0.value)\n" }
      }.joined()
  }

  /// The first column to the left, the others to the right.
  private func aligned(_ lines: [[String]]) -> String {
    guard let head = lines.first else { return "" }
    let widths = head.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { line in
      line.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + space : space + cell
      }.joined(separator: "  ") + "\n"
    }.joined()
  }
}

extension LakeStatistics.Row {
  fileprivate var json: JSONTree {
    func number(_ key: String, _ value: Int) -> JSONTree.Field { .init(key, .number(String(value))) }
    return .object([
      .init("dataset", .string(dataset)), number("dates", dates), .init("first", .string(firstDate)),
      .init("last", .string(lastDate)), number("records", records), number("bytes", bytes), number("in", counters.in),
      number("out", counters.out), number("merged", counters.merged),
      .init("rejected", .object(counters.rejected.sorted.map { number($0.reason, $0.count) })),
    ])
  }
}
