extension JSONReader {
  /// A whole number.
  /// - Throws: `JSONError` for a fraction, an exponent or a value out of range.
  package mutating func integer() throws(JSONError) -> Int {
    let start = position
    guard let value = Int(try numberText()) else {
      throw JSONError(offset: start, reason: "expected a whole number")
    }
    return value
  }

  package mutating func number() throws(JSONError) -> Double {
    let start = position
    guard let value = Double(try numberText()), value.isFinite else {
      throw JSONError(offset: start, reason: "the number is out of range")
    }
    return value
  }

  /// The number's own spelling, checked against the grammar of RFC 8259, section 6.
  package mutating func numberText() throws(JSONError) -> String {
    skipSpace()
    let start = position
    take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { take(UInt8(ascii: "-")) }
      try digits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  @discardableResult
  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func digits() throws(JSONError) {
    let start = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    if position == start { throw failure("expected a digit") }
  }
}
