import Markup
import NewsModel

/// A day or a month in a page's address: `/2025/07/05/`, `/2025-07-05-`, `20250705`, `/2025/jul/05/`; `/2025/07/`.
enum URLDate {
  /// - Returns: `YYYY-MM-DD`
  static func find(_ address: WebAddress) -> String? { find(address.path) ?? named(address.path) }

  /// The first and the last day of the month of `/2025/07/storm`.
  static func month(_ address: WebAddress) -> ClosedRange<Day>? {
    let parts = address.path.split(separator: "/")
    for (year, month) in zip(parts, parts.dropFirst()) where year.count == 4 && (1...2).contains(month.count) {
      guard let year = Int(year), (1995...2100).contains(year), let month = Int(month),
        let days = Day.days(ofMonth: month, in: year)
      else { continue }
      return days
    }
    return nil
  }

  /// `/2025/jul/05/`
  private static func named(_ path: String) -> String? {
    let parts = path.split(separator: "/")
    for (index, month) in parts.enumerated() where index > 0 && index + 1 < parts.count && month.count >= 3 {
      guard month.allSatisfy(\.isLetter), let year = Int(parts[index - 1]), (1995...2100).contains(year),
        parts[index + 1].count <= 2, Int(parts[index + 1]) != nil
      else { continue }
      return WrittenDate("\(parts[index + 1]) \(month) \(year)")?.instant.day.description
    }
    return nil
  }

  static func find(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    var index = 0
    while index + 8 <= bytes.count {
      if index == 0 || !bytes[index - 1].isASCIIDigit, let day = day(bytes, index) { return day.description }
      index += 1
    }
    return nil
  }

  private static func day(_ bytes: [UInt8], _ start: Int) -> Day? {
    guard let year = number(bytes, start, 4), (1995...2100).contains(year) else { return nil }
    if let month = number(bytes, start + 4, 2), let day = number(bytes, start + 6, 2),
      start + 8 == bytes.count || !bytes[start + 8].isASCIIDigit
    {
      return Day(year: year, month: month, day: day)
    }
    guard start + 8 <= bytes.count else { return nil }
    let mark = bytes[start + 4]
    guard mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: "_") else { return nil }
    let monthDigits = start + 6 < bytes.count && bytes[start + 6].isASCIIDigit ? 2 : 1
    let dayStart = start + 5 + monthDigits + 1
    guard let month = number(bytes, start + 5, monthDigits), dayStart <= bytes.count, bytes[dayStart - 1] == mark else {
      return nil
    }
    let dayDigits = dayStart + 1 < bytes.count && bytes[dayStart + 1].isASCIIDigit ? 2 : 1
    guard let day = number(bytes, dayStart, dayDigits),
      dayStart + dayDigits == bytes.count || !bytes[dayStart + dayDigits].isASCIIDigit
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  private static func number(_ bytes: [UInt8], _ start: Int, _ digits: Int) -> Int? {
    guard start + digits <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[start..<(start + digits)] {
      guard byte.isASCIIDigit else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
