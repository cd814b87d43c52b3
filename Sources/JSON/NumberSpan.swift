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
