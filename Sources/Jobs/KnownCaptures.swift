import DataLake
import JSON
import NewsModel

/// Which captures a day holds, so that none is taken twice and a changed page says what it changed.
struct KnownCaptures {
  enum Verdict: Equatable {
    case new
    /// The same bytes of the same address, whenever they were captured.
    case repeated
    /// Other bytes of the same address than the capture taken last.
    case changed(Capture.ID)
  }

  private struct Key: Hashable {
    let kind: Capture.Kind
    let url: String
  }

  private struct Taken {
    var last: Capture.ID
    var payloads: [Int]
  }

  private var taken: [Key: Taken] = [:]

  init() {}

  init(_ lake: Lake, _ day: Day) throws(DataLakeError) {
    let partition = try Dataset.captures.partition(on: day)
    guard let live = try lake.manifestIfCommitted(of: partition) else { return }
    for file in live.files {
      for capture in try lake.records(Capture.self, of: file, in: partition) { _ = judge(capture) }
    }
  }

  mutating func judge(_ capture: Capture) -> Verdict {
    let key = Key(kind: capture.kind, url: capture.url)
    // The digest's first 60 bits tell the few payloads of one address apart.
    let payload = Int(capture.payloadDigest.dropFirst(7).prefix(15), radix: 16) ?? 0
    guard var known = taken[key] else {
      taken[key] = Taken(last: capture.id, payloads: [payload])
      return .new
    }
    if known.payloads.contains(payload) { return .repeated }
    let earlier = known.last
    known.last = capture.id
    known.payloads.append(payload)
    taken[key] = known
    return .changed(earlier)
  }
}
