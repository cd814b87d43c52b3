/// White space as readers see it.
package enum WhiteSpace {
  /// Runs of white space, no-break spaces included, become one space; none is left at the ends. Zero-width spaces,
  /// soft hyphens and byte order marks go.
  /// - Complexity: O(bytes)
  package static func collapsed(_ text: String) -> String {
    var source = text
    return source.withUTF8 { collapsed($0) }
  }

  /// The same of well-formed UTF-8.
  static func collapsed(_ bytes: [UInt8]) -> String { bytes.withUnsafeBufferPointer { collapsed($0) } }

  /// The same of well-formed UTF-8 in memory.
  static func collapsed(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    appendCollapsed(bytes, to: &output, from: 0)
    if output.last == 0x20 { output.removeLast() }
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends bytes of UTF-8 with white space collapsed, also against what stands in the output from `start` on.
  package static func appendCollapsed(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8], from start: Int) {
    var index = 0
    let count = bytes.count
    while index < count {
      let byte = bytes[index]
      if isPlain(byte) {
        let end = plainEnd(bytes, from: index)
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<end]))
        index = end
        continue
      }
      let (isSpace, width) = byte <= 0x20 ? (true, 1) : wideSpace(bytes, index)
      if width == 0 {
        output.append(byte)
        index += 1
        continue
      }
      if isSpace, output.count > start, output.last != 0x20 { output.append(0x20) }
      index += width
    }
  }

  /// Neither white space nor the first byte of a character that may be.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte &- 0x21 < 0x5F || (byte >= 0x80 && byte != 0xC2 && byte != 0xE2 && byte != 0xE3 && byte != 0xEF)
  }

  /// Where the words end that need no change: single spaces between plain bytes belong to them.
  private static func plainEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start + 1
    while index < bytes.count {
      if !isPlain(bytes[index]) {
        guard bytes[index] == 0x20, index + 1 < bytes.count, isPlain(bytes[index + 1]) else { break }
        index += 1
      }
      index += 1
    }
    return index
  }

  /// Width 0 when the character is none of these; `isSpace` false for those that are dropped.
  private static func wideSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (isSpace: Bool, width: Int) {
    let left = bytes.count - index
    if bytes[index] == 0xC2, left >= 2 {
      if bytes[index + 1] == 0xA0 || bytes[index + 1] == 0x85 { return (true, 2) }
      if bytes[index + 1] == 0xAD { return (false, 2) }
    } else if bytes[index] == 0xE2, left >= 3, bytes[index + 1] == 0x80 {
      let last = bytes[index + 2]
      if (0x80...0x8A).contains(last) || last == 0xA8 || last == 0xA9 || last == 0xAF { return (true, 3) }
      if last == 0x8B || last == 0x8E || last == 0x8F { return (false, 3) }
    } else if bytes[index] == 0xE3, left >= 3, bytes[index + 1] == 0x80, bytes[index + 2] == 0x80 {
      return (true, 3)
    } else if bytes[index] == 0xEF, left >= 3, bytes[index + 1] == 0xBB, bytes[index + 2] == 0xBF {
      return (false, 3)
    }
    return (false, 0)
  }
}
