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

  /// Reads every file in order of name.
  /// - Throws: `Failure` (65) with `path:line` for a line that does not read.
  package init(lake: Lake) throws {
    var labels: [Label] = []
    var texts: [String] = []
    for name in try lake.labelFiles() {
      let path = lake.root.string + "/labels/" + name
      let text = try TextFile.read(path)
      texts.append(text)
      labels += try Self.parse(text, path: path)
    }
    self.labels = labels
    input = .init(partition: "labels", digest: SHA256Digest(of: texts.joined(separator: "\n")).description)
  }

  static func parse(_ text: String, path: String) throws(Failure) -> [Label] {
    var labels: [Label] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.allSatisfy(\.isWhitespace) { continue }
      do throws(JSONError) {
        labels.append(try Label(jsonText: String(line)))
      } catch {
        throw Failure(.badData, "\(path):\(index + 1): \(error)")
      }
    }
    return labels
  }
}
