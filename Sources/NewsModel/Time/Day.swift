package import JSON

/// A calendar day (ISO 8601, proleptic Gregorian), without a zone.
package struct Day: Hashable, Comparable, Sendable, CustomStringConvertible, JSONStringConvertible {
  /// Days since 1970-01-01.
  package let number: Int

  package init(number: Int) { self.number = number }

  /// - Returns: nil when there is no such day in the calendar.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...31).contains(day), (0...9999).contains(year) else { return nil }
    let number = Self.number(year: year, month: month, day: day)
    self.init(number: number)
    guard self.parts == (year, month, day) else { return nil }
  }

  /// The days of a month.
  /// - Returns: nil when there is no such month in the calendar.
  package static func days(ofMonth month: Int, in year: Int) -> ClosedRange<Day>? {
    guard let first = Day(year: year, month: month, day: 1),
      let last = (28...31).compactMap({ Day(year: year, month: month, day: $0) }).last
    else { return nil }
    return first...last
  }

  /// Reads `YYYY-MM-DD` and nothing else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package init?(jsonString: String) { self.init(jsonString) }
  package var jsonString: String { description }
  package static var jsonSchema: JSONTree { .schema("string", .init("format", .string("date"))) }

  /// Year, month (1...12) and day of the month (1...31), after Howard Hinnant, "chrono-Compatible Low-Level Date
  /// Algorithms".
  package var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }

  private static func number(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// 0 for Monday to 6 for Sunday.
  package var weekday: Int { ((number + 3) % 7 + 7) % 7 }

  package var description: String {
    String(unsafeUninitializedCapacity: 10) { buffer in
      var digits = FixedDigits(buffer: buffer)
      digits.append(self)
      return digits.count
    }
  }

  package func advanced(by days: Int) -> Day { Day(number: number + days) }

  /// The days before this one, the nearest first: a hundred years of them at most, whatever a setting asks for.
  package func daysBefore(_ count: Int) -> [Day] {
    (0..<max(0, min(count, 36_525))).map { advanced(by: -1 - $0) }
  }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}
