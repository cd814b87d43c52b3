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

  /// One of an address, in the order of addresses and time.
  private struct Version: Comparable {
    let address: Int
    let id: Capture.ID
    let instant: Instant
    /// The digest's first 60 bits tell the few payloads of one address apart.
    let payload: Int

    init(_ capture: Capture, address: Int) {
      self.address = address
      id = capture.id
      instant = capture.capturedAt
      payload = Int(capture.payloadDigest.dropFirst(7).prefix(15), radix: 16) ?? 0
    }

    var sight: Sight { Sight(address: address, instant: instant, payload: payload) }

    static func < (left: Self, right: Self) -> Bool {
      (left.address, left.instant) < (right.address, right.instant)
    }

    static func == (left: Self, right: Self) -> Bool {
      (left.address, left.instant) == (right.address, right.instant)
    }
  }

  /// A payload at an instant: of one address there may be many captures of one second.
  private struct Sight: Hashable {
    let address: Int
    let instant: Instant
    let payload: Int
  }

  private var addresses: [Key: Int] = [:]
  /// Those of one instant as they came.
  private var versions: SortedBlocks<Version>
  private var sights: Set<Sight> = []

  /// - Parameter blockSize: of ``SortedBlocks``.
  init(blockSize: Int = 256) { versions = SortedBlocks(blockSize: blockSize) }

  init(_ lake: Lake, _ day: Day) throws(DataLakeError) {
    self.init()
    let partition = try Dataset.captures.partition(on: day)
    guard let live = try lake.manifestIfCommitted(of: partition) else { return }
    for file in live.files {
      for capture in try lake.records(Capture.self, of: file, in: partition) {
        let version = Version(capture, address: number(of: capture))
        insert(version, at: versions.place(for: version))
      }
    }
  }

  /// Takes note of a capture, too.
  /// - Complexity: O(log n), in whatever order captures come
  mutating func judge(_ capture: Capture) -> Verdict {
    let version = Version(capture, address: number(of: capture))
    let place = versions.place(for: version)
    let neighbours = [versions.element(before: place), versions.element(at: place)]
      .map { $0?.address == version.address ? $0 : nil }
    if neighbours.contains(where: { $0?.payload == version.payload }) || sights.contains(version.sight) {
      return .repeated
    }
    insert(version, at: place)
    return neighbours[0].map { .changed($0.id) } ?? .new
  }

  private mutating func number(of capture: Capture) -> Int {
    let key = Key(kind: capture.kind, url: capture.url)
    if let known = addresses[key] { return known }
    addresses[key] = addresses.count
    return addresses.count - 1
  }

  private mutating func insert(_ version: Version, at place: SortedBlocks<Version>.Place) {
    versions.insert(version, at: place)
    sights.insert(version.sight)
  }
}
