package import DataLake
import Digests
import JSON
package import NewsModel
import SystemPackage

/// People's records in `labels/*.jsonl`: plain text, append-only.
package struct LabelFiles: Sendable {
  package let labels: [Label]
  /// Stands among a stage's inputs, so that a new label makes the stage run again.
  package let input: Manifest.Input

  /// - Throws: as ``placed(in:)``
  package init(lake: Lake) throws { self.init(try Self.placed(in: lake).map(\.label)) }

  /// Some of the labels.
  init(_ labels: [Label]) {
    self.labels = labels
    let texts = labels.map(\.jsonText).joined(separator: "\n")
    input = .init(partition: "labels", digest: SHA256Digest(of: texts).description)
  }

  /// Every label with its `path:line`, file after file in order of name.
  /// - Throws: `Failure` (65) with `path:line` for a line that does not read or that could do nothing.
  package static func placed(in lake: Lake) throws -> [(place: String, label: Label)] {
    try lake.labelFiles().flatMap { name in
      let path = lake.root.string + "/labels/" + name
      return try parse(try TextFile.read(path), path: path)
    }
  }

  /// The labels of some kinds that concern a day: those of its date, and undated ones that name an article of it. A label on
  /// other days' articles leaves the day up to date.
  /// - Throws: `DataLakeError`
  package func concerning(
    _ day: Day, in lake: Lake, kinds: Set<Label.Kind>
  ) throws(DataLakeError) -> LabelFiles {
    var kept = labels.filter { kinds.contains($0.kind) && ($0.date == nil || $0.date == day) }
    if kept.contains(where: { $0.date == nil }) {
      let articles = try Self.articles(on: day, in: lake)
      kept.removeAll { $0.date == nil && articles.isDisjoint(with: $0.articles) }
    }
    return LabelFiles(kept)
  }

  private static func articles(on day: Day, in lake: Lake) throws(DataLakeError) -> Set<Article.ID> {
    let partition = try Dataset.articles.partition(on: day)
    guard let manifest = try lake.manifestIfCommitted(of: partition) else { return [] }
    var found: Set<Article.ID> = []
    for file in manifest.files { found.formUnion(try lake.records(Article.self, of: file, in: partition).map(\.id)) }
    return found
  }

  static func parse(_ text: String, path: String) throws(Failure) -> [(place: String, label: Label)] {
    var labels: [(place: String, label: Label)] = []
    for (number, line) in TextFile.lines(of: text) {
      let label: Label
      do throws(JSONError) {
        label = try Label(jsonText: line)
      } catch {
        throw Failure(.badData, "\(path):\(number): \(error)")
      }
      if let need = label.need {
        throw Failure(.badData, "\(path):\(number): a label of kind “\(label.kind.rawValue)” needs \(need)")
      }
      labels.append(("\(path):\(number)", label))
    }
    return labels
  }
}
