import DataLake
import JSON
import NewsModel

/// Which captures a day holds, so that none is taken twice and a changed page says what it changed. The captures of one
/// address stand in the order of time: a page that goes back to earlier words has been changed twice.
struct KnownCaptures {
  enum Verdict: Equatable {
    case new
    /// The same bytes of the same address as the capture before it or after it.
    case repeated
    /// Other bytes of the same address than the capture before it.
    case changed(Capture.ID)
  }

  private struct Key: Hashable {
    let kind: Capture.Kind
    let url: String
  }

  private struct Version {
    let id: Capture.ID
    let instant: Instant
    /// The digest's first 60 bits tell the few payloads of one address apart.
    let payload: Int

    init(_ capture: Capture) {
      id = capture.id
      instant = capture.capturedAt
      payload = Int(capture.payloadDigest.dropFirst(7).prefix(15), radix: 16) ?? 0
    }
  }

  /// In order of time.
  private var versions: [Key: [Version]] = [:]

  init() {}

  init(_ lake: Lake, _ day: Day) throws(DataLakeError) {
    let partition = try Dataset.captures.partition(on: day)
    guard let live = try lake.manifestIfCommitted(of: partition) else { return }
    for file in live.files {
      for capture in try lake.records(Capture.self, of: file, in: partition) {
        let version = Version(capture)
        let key = Key(kind: capture.kind, url: capture.url)
        versions[key, default: []].insert(version, at: place(of: version, in: versions[key] ?? []))
      }
    }
  }

  /// Takes note of a capture, too.
  /// - Complexity: O(1) for captures that come in the order of time, mostly
  mutating func judge(_ capture: Capture) -> Verdict {
    let version = Version(capture)
    let key = Key(kind: capture.kind, url: capture.url)
    guard let known = versions[key] else {
      versions[key] = [version]
      return .new
    }
    let place = place(of: version, in: known)
    let same = known[..<place].reversed().prefix { $0.instant == version.instant }
    let neighbours = [place > 0 ? known[place - 1] : nil, place < known.count ? known[place] : nil]
    if (same + neighbours.compactMap { $0 }).contains(where: { $0.payload == version.payload }) { return .repeated }
    versions[key]?.insert(version, at: place)
    return place > 0 ? .changed(known[place - 1].id) : .new
  }

  /// Behind those of the same instant.
  private func place(of version: Version, in known: [Version]) -> Int {
    (known.lastIndex { $0.instant <= version.instant } ?? -1) + 1
  }
}
