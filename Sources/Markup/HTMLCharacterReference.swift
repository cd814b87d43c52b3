import CLibXML2
import Glibc

/// Character references (`&amp;`, `&#8217;`, `&#x2019;`), by the HTML Living Standard, 13.2.5.72 and on. Names are
/// those of HTML 4, from libxml2's table, and the few newer ones that news pages use.
package enum HTMLCharacterReference {
  /// Appends a range of the source with its references replaced.
  /// - Complexity: O(bytes)
  package static func decode(_ source: [UInt8], _ range: Range<Int>, into output: inout [UInt8]) {
    source.withUnsafeBufferPointer { decode(UnsafeBufferPointer(rebasing: $0[range]), into: &output) }
  }

  /// References in a text replaced.
  package static func decode(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    var output: [UInt8] = []
    var text = text
    text.withUTF8 { decode($0, into: &output) }
    return String(decoding: output, as: UTF8.self)
  }

  /// The same over bytes in memory.
  package static func decode(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    guard let base = bytes.baseAddress else { return }
    var index = 0
    while index < bytes.count {
      guard let found = memchr(base + index, 0x26, bytes.count - index) else {
        output.append(contentsOf: bytes[index...])
        return
      }
      let ampersand = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
      output.append(contentsOf: bytes[index..<ampersand])
      index = ampersand + reference(bytes, ampersand, into: &output)
    }
  }

  /// Appends what the reference at an ampersand stands for, or the ampersand itself.
  /// - Returns: the number of bytes taken, at least 1.
  private static func reference(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, into output: inout [UInt8]
  ) -> Int {
    let next = start + 1
    let taken =
      next < bytes.count && bytes[next] == UInt8(ascii: "#")
      ? numeric(bytes, next + 1, into: &output) : named(bytes, next, into: &output)
    if taken == 0 { output.append(0x26) }
    return 1 + taken
  }

  private static func numeric(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, into output: inout [UInt8]
  ) -> Int {
    var index = start
    let isHex = index < bytes.count && bytes[index] | 0x20 == UInt8(ascii: "x")
    if isHex { index += 1 }
    let digits = index
    var value: UInt32 = 0
    while index < bytes.count, let digit = digit(bytes[index], isHex: isHex) {
      value = min(0x11_0000, value * (isHex ? 16 : 10) + digit)
      index += 1
    }
    if index == digits { return 0 }
    if index < bytes.count, bytes[index] == UInt8(ascii: ";") { index += 1 }
    append(scalar(value), to: &output)
    return index - start + 1
  }

  private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
    if byte.isASCIIDigit { return UInt32(byte - 0x30) }
    let letter = (byte | 0x20) &- 0x61
    return isHex && letter < 6 ? UInt32(letter) + 10 : nil
  }

  /// 0x80...0x9F mean Windows-1252; what is no scalar becomes U+FFFD.
  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    if (0x80...0x9F).contains(value) { return Windows1252.scalar(UInt8(value)) }
    return (value == 0 ? nil : Unicode.Scalar(value)) ?? "\u{FFFD}"
  }

  private static func named(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, into output: inout [UInt8]
  ) -> Int {
    var end = start
    while end < bytes.count, end - start < 10, isAlphanumeric(bytes[end]) { end += 1 }
    guard end > start, let scalar = lookUp(UnsafeBufferPointer(rebasing: bytes[start..<end])) else { return 0 }
    append(scalar, to: &output)
    return end - start + (end < bytes.count && bytes[end] == UInt8(ascii: ";") ? 1 : 0)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool { byte.isASCIIDigit || byte.isASCIILetter }

  private static func lookUp(_ name: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    let text = String(decoding: name, as: UTF8.self)
    switch text {
    case "amp", "AMP": return "&"
    case "lt", "LT": return "<"
    case "gt", "GT": return ">"
    case "quot", "QUOT": return "\""
    case "apos": return "'"
    case "nbsp": return "\u{A0}"
    case "comma": return ","
    case "period": return "."
    case "colon": return ":"
    case "semi": return ";"
    case "excl": return "!"
    case "quest": return "?"
    case "num": return "#"
    case "lpar": return "("
    case "rpar": return ")"
    case "sol": return "/"
    case "NewLine": return "\n"
    case "Tab": return "\t"
    default: break
    }
    guard let entry = htmlEntityLookup(text) else { return nil }
    return Unicode.Scalar(UInt32(entry.pointee.value))
  }

  private static func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    output.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
  }
}
