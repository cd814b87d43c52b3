private import CDigestLanes

/// SHA-1 or SHA-256 of many messages, sixteen at a time, each in a lane of the processor's widest registers; a lane that is
/// done takes the next message.
struct DigestLanes: ~Copyable {
  static let count = digest_lanes_count
  static let areFast = digest_lanes_are_fast() != 0
  private static let block = digest_lanes_block
  /// A message ends in a bit, zeros and its length: the rest of its last block and what follows are two blocks at most.
  private static let padding = 2 * block

  private struct Lane {
    let message: Int
    var next: UnsafePointer<UInt8>
    /// Left at `next`.
    var blocks: Int
    var isPadding: Bool
  }

  private let form: LaneForm
  private let messages: [UnsafeRawBufferPointer]
  /// Shortest first: the longest are taken first, so that all lanes end at about the same time.
  private var waiting: [Int]
  private var lanes = [Lane?](repeating: nil, count: count)
  private var digests: [[UInt8]]
  /// Word by word, of a word lane by lane.
  private let state = UnsafeMutablePointer<UInt32>.allocate(capacity: 8 * count)
  private let paddings = UnsafeMutablePointer<UInt8>.allocate(capacity: padding * count)

  private init(_ form: LaneForm, _ messages: [UnsafeRawBufferPointer]) {
    self.form = form
    self.messages = messages
    waiting = messages.indices.sorted { messages[$0].count < messages[$1].count }
    digests = Array(repeating: [], count: messages.count)
    state.initialize(repeating: 0, count: 8 * Self.count)
  }

  deinit {
    state.deallocate()
    paddings.deallocate()
  }

  /// - Returns: nil for other algorithms, and where lanes are not fast.
  /// - Complexity: O(bytes); as much as for sixteen messages when there are fewer.
  static func digests(of messages: [UnsafeRawBufferPointer], _ algorithm: DigestAlgorithm) -> [[UInt8]]? {
    guard areFast, let form = LaneForm(algorithm) else { return nil }
    var lanes = DigestLanes(form, messages)
    lanes.run()
    return lanes.digests
  }

  private mutating func run() {
    while true {
      for lane in 0..<Self.count where lanes[lane] == nil { start(lane) }
      guard let any = lanes.lazy.compactMap({ $0 }).first else { return }
      let blocks = lanes.reduce(any.blocks) { min($0, $1?.blocks ?? $0) }
      // Lanes without a message read another's, for nothing.
      form.update(state, lanes.map { $0?.next ?? any.next }, blocks)
      for lane in 0..<Self.count { advance(lane, blocks) }
    }
  }

  private mutating func start(_ lane: Int) {
    guard let message = waiting.popLast() else { return }
    for (word, value) in form.start.enumerated() { state[word * Self.count + lane] = value }
    let blocks = messages[message].count / Self.block
    guard blocks > 0, let base = messages[message].baseAddress else { return pad(lane, message) }
    lanes[lane] = Lane(
      message: message, next: base.assumingMemoryBound(to: UInt8.self), blocks: blocks, isPadding: false)
  }

  private mutating func advance(_ lane: Int, _ blocks: Int) {
    guard var current = lanes[lane] else { return }
    current.next += blocks * Self.block
    current.blocks -= blocks
    lanes[lane] = current
    if current.blocks > 0 { return }
    if current.isPadding { finish(lane, current.message) } else { pad(lane, current.message) }
  }

  /// The last blocks of a message (FIPS 180-4, section 5.1.1).
  private mutating func pad(_ lane: Int, _ message: Int) {
    let bytes = messages[message]
    let rest = bytes[(bytes.count / Self.block * Self.block)...]
    let blocks = rest.count + 9 > Self.block ? 2 : 1
    let target = UnsafeMutableBufferPointer(start: paddings + lane * Self.padding, count: blocks * Self.block)
    target.update(repeating: 0)
    for (index, byte) in rest.enumerated() { target[index] = byte }
    target[rest.count] = 0x80
    let bits = UInt64(bytes.count) * 8
    for index in 0..<8 { target[target.count - 1 - index] = UInt8(truncatingIfNeeded: bits >> UInt64(8 * index)) }
    lanes[lane] = Lane(
      message: message, next: UnsafePointer(paddings + lane * Self.padding), blocks: blocks, isPadding: true)
  }

  private mutating func finish(_ lane: Int, _ message: Int) {
    digests[message] = form.start.indices.flatMap { word in
      withUnsafeBytes(of: state[word * Self.count + lane].bigEndian) { Array($0) }
    }
    lanes[lane] = nil
  }
}

/// What is particular to an algorithm (FIPS 180-4, sections 5.3.1 and 5.3.3).
private struct LaneForm {
  let start: [UInt32]
  private let isSHA1: Bool

  init?(_ algorithm: DigestAlgorithm) {
    switch algorithm {
    case .sha1: start = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
    case .sha256:
      start = [
        0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19,
      ]
    case .md5, .sha512: return nil
    }
    isSHA1 = algorithm == .sha1
  }

  func update(_ state: UnsafeMutablePointer<UInt32>, _ messages: [UnsafePointer<UInt8>?], _ blocks: Int) {
    if isSHA1 { digest_lanes_sha1(state, messages, blocks) } else { digest_lanes_sha256(state, messages, blocks) }
  }
}
