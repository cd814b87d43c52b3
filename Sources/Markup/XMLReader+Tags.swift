extension XMLReader {
  static func isNameStart(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  private static func isName(_ byte: UInt8) -> Bool {
    isNameStart(byte) || byte.isASCIIDigit || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }

  mutating func takeName() -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count, Self.isName(bytes[position]) { position += 1 }
    return bytes[start..<position]
  }

  private mutating func skipSpace() {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
  }

  /// Nil at the end of the tag.
  mutating func takeAttribute() -> WrittenAttribute? {
    skipSpace()
    // Whatever else stands in a tag is passed over.
    while position < bytes.count, !Self.isNameStart(bytes[position]), !atTagEnd { position += 1 }
    guard position < bytes.count, !atTagEnd else { return nil }
    let name = takeName()
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
      return WrittenAttribute(name: name, value: "")
    }
    position += 1
    skipSpace()
    return WrittenAttribute(name: name, value: value())
  }

  private var atTagEnd: Bool {
    switch bytes[position] {
    case UInt8(ascii: ">"), UInt8(ascii: "<"): true
    case UInt8(ascii: "/"): position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: ">")
    default: false
    }
  }

  private mutating func value() -> String {
    guard position < bytes.count else { return "" }
    let quote = bytes[position]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = position
      while position < bytes.count, bytes[position] > 0x20, bytes[position] != UInt8(ascii: ">") { position += 1 }
      return Self.decoded(bytes[start..<position])
    }
    position += 1
    let end = bytes[position...].firstIndex(of: quote) ?? bytes.count
    defer { position = min(bytes.count, end + 1) }
    return Self.decoded(bytes[position..<end])
  }

  /// Takes `>` or `/>`.
  /// - Returns: whether the element is empty.
  mutating func takeTagEnd() -> Bool {
    guard position < bytes.count else { return false }
    if bytes[position] == UInt8(ascii: "/") {
      position += 2
      return true
    }
    if bytes[position] == UInt8(ascii: ">") { position += 1 }
    return false
  }

  /// The text with its references replaced.
  static func decoded(_ slice: ArraySlice<UInt8>) -> String {
    guard slice.contains(UInt8(ascii: "&")) else { return String(decoding: slice, as: UTF8.self) }
    var output: [UInt8] = []
    slice.withUnsafeBufferPointer { HTMLCharacterReference.decode($0, into: &output) }
    return String(decoding: output, as: UTF8.self)
  }
}
