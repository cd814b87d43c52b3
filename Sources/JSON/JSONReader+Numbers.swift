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

/// Where the parts of a number stand in a text.
struct NumberSpan {
  let start: Int
  var wholeEnd = 0
  var fractionEnd = 0
  var end = 0

  init(start: Int) { self.start = start }

  func text(in bytes: UnsafeBufferPointer<UInt8>) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }

  /// The value when it is whole and fits.
  func integer(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard wholeEnd == end else { return nil }
    guard end - start <= 18 else { return Int(text(in: bytes)) }
    let isNegative = bytes[start] == UInt8(ascii: "-")
    var value = 0
    for byte in bytes[(start + (isNegative ? 1 : 0))..<end] { value = value * 10 + Int(byte - 0x30) }
    return isNegative ? -value : value
  }

  /// The value when its digits and its power of ten are exact in binary, so that one division rounds correctly
  /// (Clinger, "How to read floating point numbers accurately", PLDI 1990).
  func smallDouble(in bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    guard fractionEnd == end, end - start <= 16 else { return nil }
    let isNegative = bytes[start] == UInt8(ascii: "-")
    var digits = 0
    for byte in bytes[(start + (isNegative ? 1 : 0))..<end] where byte != UInt8(ascii: ".") {
      digits = digits * 10 + Int(byte - 0x30)
    }
    let scale = max(0, fractionEnd - wholeEnd - 1)
    guard digits < 1 << 53 else { return nil }
    let value = Double(digits) / Self.powersOfTen[scale]
    return isNegative ? -value : value
  }

  /// 1 to 10^22 are exact; 16 suffice here.
  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
  ]
}
