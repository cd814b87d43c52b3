/// Writes numbers of fixed width into a string's own memory: dates are written by the million.
struct FixedDigits {
  let buffer: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

  mutating func append(_ mark: Unicode.Scalar) {
    buffer[count] = UInt8(ascii: mark)
    count += 1
  }

  /// The last digits of a number that is not negative, with leading zeros.
  mutating func append(_ value: Int, width: Int) {
    var rest = value
    for index in (count..<(count + width)).reversed() {
      buffer[index] = 0x30 + UInt8(rest % 10)
      rest /= 10
    }
    count += width
  }

  mutating func append(_ mark: Unicode.Scalar, _ value: Int, width: Int) {
    append(mark)
    append(value, width: width)
  }

  /// `YYYY-MM-DD`
  mutating func append(_ day: Day) {
    let (year, month, date) = day.parts
    append(min(max(year, 0), 9999), width: 4)
    append("-", month, width: 2)
    append("-", date, width: 2)
  }
}
