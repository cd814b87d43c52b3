import Glibc

/// The lines of a text without their line feeds; an empty last line does not count.
package struct Lines: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  package init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  package mutating func next() -> UnsafeBufferPointer<UInt8>? {
    guard position < bytes.count, let base = bytes.baseAddress else { return nil }
    let start = base + position
    let rest = bytes.count - position
    let length = memchr(start, 0x0A, rest).map { UnsafeRawPointer($0) - UnsafeRawPointer(start) } ?? rest
    position += length + 1
    return UnsafeBufferPointer(start: start, count: length)
  }

  /// How many lines are left.
  /// - Complexity: O(bytes)
  var count: Int {
    var copy = self
    var count = 0
    while copy.next() != nil { count += 1 }
    return count
  }
}
