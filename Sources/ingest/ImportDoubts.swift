import Ingestion
import NewsModel

/// What people should know of an import whose captures are taken all the same.
struct ImportDoubts {
  private var mismatches = 0
  private var nameless = 0

  mutating func meet(_ finding: Finding) {
    guard case .capture(let capture, _) = finding else { return }
    if capture.digestMismatch != nil { mismatches += 1 }
    if capture.namesNoSource { nameless += 1 }
  }

  /// - Parameter via: where the captures came from, such as `jsonl:day.jsonl`.
  func warnings(_ via: String) -> [String] {
    var warnings: [String] = []
    if mismatches > 0 {
      warnings.append("\(via): captures that are not what their digests say: \(mismatches); each has `digestMismatch`")
    }
    if nameless > 0 {
      warnings.append(
        "\(via): rows with neither `source` nor `url`: \(nameless); together they count as one outlet, and in an event as one "
          + "independent report")
    }
    return warnings
  }
}
