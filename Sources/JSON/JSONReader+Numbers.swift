extension JSONReader {
  /// A whole number.
  /// - Throws: `JSONError` for a fraction, an exponent or a value out of range.
  public mutating func integer() throws(JSONError) -> Int {
    let start = position
    let number = try scanNumber()
    guard let value = number.integer(in: bytes) else {
      throw JSONError(offset: start, reason: "expected a whole number")
    }
    return value
  }

  public mutating func number() throws(JSONError) -> Double {
    let start = position
    let number = try scanNumber()
    if let value = number.smallDouble(in: bytes) { return value }
    guard let value = Double(number.text(in: bytes)), value.isFinite else {
      throw JSONError(offset: start, reason: "the number is out of range")
    }
    return value
  }

  /// The number's own spelling, checked against the grammar of RFC 8259, section 6.
  public mutating func numberText() throws(JSONError) -> String { try scanNumber().text(in: bytes) }

  mutating func scanNumber() throws(JSONError) -> NumberSpan {
    skipSpace()
    var span = NumberSpan(start: position)
    take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    span.wholeEnd = position
    if take(UInt8(ascii: ".")) { try digits() }
    span.fractionEnd = position
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { take(UInt8(ascii: "-")) }
      try digits()
    }
    span.end = position
    return span
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
