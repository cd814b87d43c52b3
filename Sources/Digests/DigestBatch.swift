/// Digests of many messages, made together: several times faster than one by one where the processor has wide registers
/// and the messages are about equally long, as records of an archive are.
package struct DigestBatch {
  private var messages: [(algorithm: DigestAlgorithm, content: ArraySlice<UInt8>)] = []

  package init() {}

  /// - Returns: the place of its digest in ``digests()``.
  package mutating func add(_ content: ArraySlice<UInt8>, _ algorithm: DigestAlgorithm) -> Int {
    messages.append((algorithm, content))
    return messages.count - 1
  }

  /// - Returns: in the order in which they were added; nil where libcrypto does not have the algorithm.
  /// - Complexity: O(bytes)
  package func digests() -> [[UInt8]?] {
    var digests = [[UInt8]?](repeating: nil, count: messages.count)
    for algorithm in DigestAlgorithm.allCases {
      let places = messages.indices.filter { messages[$0].algorithm == algorithm }
      Self.withBytes(places.map { messages[$0].content }[...]) { bytes in
        for (place, digest) in zip(places, Self.digests(of: bytes, algorithm)) { digests[place] = digest }
      }
    }
    return digests
  }

  private static func digests(of messages: [UnsafeRawBufferPointer], _ algorithm: DigestAlgorithm) -> [[UInt8]?] {
    let isTogether = together(messages.map(\.count))
    let places = messages.indices.filter { isTogether[$0] }
    guard let many = DigestLanes.digests(of: places.map { messages[$0] }, algorithm) else {
      return messages.map { algorithm.digest(of: $0) }
    }
    var digests = messages.indices.map { isTogether[$0] ? nil : algorithm.digest(of: messages[$0]) }
    for (place, digest) in zip(places, many) { digests[place] = digest }
    return digests
  }

  /// Which of the messages of such lengths gain by being digested together: all but the longest, as long as one is longer
  /// than an eighth of all, since a lane by itself is up to eight times slower than libcrypto.
  static func together(_ lengths: [Int]) -> [Bool] {
    var isTogether = lengths.map { _ in true }
    var total = lengths.reduce(0, +)
    for index in lengths.indices.sorted(by: { lengths[$0] > lengths[$1] }) where lengths[index] * 8 > total {
      isTogether[index] = false
      total -= lengths[index]
    }
    return isTogether
  }

  /// The bytes of all slices at once.
  private static func withBytes(
    _ slices: ArraySlice<ArraySlice<UInt8>>, _ before: [UnsafeRawBufferPointer] = [],
    _ body: ([UnsafeRawBufferPointer]) -> Void
  ) {
    guard let first = slices.first else { return body(before) }
    first.withUnsafeBytes { withBytes(slices.dropFirst(), before + [$0], body) }
  }
}
