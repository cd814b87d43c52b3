import Markup

extension Array where Element == UInt8 {
  /// The first place of a pattern that is not empty, from a place on.
  /// - Complexity: O(bytes × pattern) at worst, mostly O(bytes)
  func firstRange(of pattern: [UInt8], from start: Int = 0) -> Range<Int>? {
    guard start < count else { return nil }
    let found = withUnsafeBytes { bytes in
      pattern.withUnsafeBytes { ByteSearch.first($0, in: UnsafeRawBufferPointer(rebasing: bytes[start...])) }
    }
    return found.map { start + $0..<start + $0 + pattern.count }
  }
}
