import Glibc

/// Looks for bytes among bytes.
package enum ByteSearch {
  /// Where a text first stands in the bytes; nil when it does not. The first byte is looked for with `memchr`, so a rare
  /// first byte is fast.
  /// - Complexity: O(bytes × needle) at worst
  package static func first(_ needle: UnsafeRawBufferPointer, in bytes: UnsafeRawBufferPointer) -> Int? {
    guard let base = bytes.baseAddress, let target = needle.baseAddress, let initial = needle.first else { return nil }
    var position = 0
    while bytes.count - position >= needle.count,
      let found = memchr(base + position, Int32(initial), bytes.count - position - needle.count + 1)
    {
      position = base.distance(to: found)
      if memcmp(base + position, target, needle.count) == 0 { return position }
      position += 1
    }
    return nil
  }
}
