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

  /// A payload at an instant: of one address there may be many captures of one second.
  private struct Sight: Hashable {
    let address: Int
    let instant: Instant
    let payload: Int
  }

  private var addresses: [Key: Int] = [:]
  /// By address, in order of time; those of one instant as they came.
  private var versions: [[Version]] = []
  private var sights: Set<Sight> = []

  init() {}

  init(_ lake: Lake, _ day: Day) throws(DataLakeError) {
    let partition = try Dataset.captures.partition(on: day)
    guard let live = try lake.manifestIfCommitted(of: partition) else { return }
    for file in live.files {
      for capture in try lake.records(Capture.self, of: file, in: partition) {
        let (version, address) = (Version(capture), number(of: capture))
        insert(version, at: place(of: version, address), address)
      }
    }
  }

  /// Takes note of a capture, too.
  /// - Complexity: O(log n) for captures that come in the order of time; others move those of their address after them
  mutating func judge(_ capture: Capture) -> Verdict {
    let (version, address) = (Version(capture), number(of: capture))
    let place = place(of: version, address)
    let earlier = place > 0 ? versions[address][place - 1] : nil
    let later = place < versions[address].count ? versions[address][place] : nil
    if earlier?.payload == version.payload || later?.payload == version.payload
      || sights.contains(Sight(address: address, instant: version.instant, payload: version.payload))
    {
      return .repeated
    }
    insert(version, at: place, address)
    return earlier.map { .changed($0.id) } ?? .new
  }

  private mutating func number(of capture: Capture) -> Int {
    let key = Key(kind: capture.kind, url: capture.url)
    if let known = addresses[key] { return known }
    addresses[key] = versions.count
    versions.append([])
    return versions.count - 1
  }

  private mutating func insert(_ version: Version, at place: Int, _ address: Int) {
    versions[address].insert(version, at: place)
    sights.insert(Sight(address: address, instant: version.instant, payload: version.payload))
  }

  /// Behind those of the same instant.
  private func place(of version: Version, _ address: Int) -> Int {
    var (low, high) = (0, versions[address].count)
    while low < high {
      let middle = (low + high) / 2
      if versions[address][middle].instant <= version.instant { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
