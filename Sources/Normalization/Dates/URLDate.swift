import NewsModel

/// A day in a page's address: `/2025/07/05/`, `/2025-07-05-`, `20250705`.
enum URLDate {
  /// - Returns: `YYYY-MM-DD`
  static func find(_ address: WebAddress) -> String? {
    let bytes = Array(address.path.utf8)
    var index = 0
    while index + 8 <= bytes.count {
      if index == 0 || !isDigit(bytes[index - 1]), let day = day(bytes, index) { return day.description }
      index += 1
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func day(_ bytes: [UInt8], _ start: Int) -> Day? {
    guard let year = number(bytes, start, 4), (1995...2100).contains(year) else { return nil }
    if let month = number(bytes, start + 4, 2), let day = number(bytes, start + 6, 2),
      start + 8 == bytes.count || !isDigit(bytes[start + 8])
    {
      return Day(year: year, month: month, day: day)
    }
    guard start + 8 <= bytes.count else { return nil }
    let mark = bytes[start + 4]
    guard mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: "_") else { return nil }
    let monthDigits = start + 6 < bytes.count && isDigit(bytes[start + 6]) ? 2 : 1
    let dayStart = start + 5 + monthDigits + 1
    guard let month = number(bytes, start + 5, monthDigits), dayStart <= bytes.count, bytes[dayStart - 1] == mark else {
      return nil
    }
    let dayDigits = dayStart + 1 < bytes.count && isDigit(bytes[dayStart + 1]) ? 2 : 1
    guard let day = number(bytes, dayStart, dayDigits),
      dayStart + dayDigits == bytes.count || !isDigit(bytes[dayStart + dayDigits])
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  private static func number(_ bytes: [UInt8], _ start: Int, _ digits: Int) -> Int? {
    guard start + digits <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[start..<(start + digits)] {
      guard isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
