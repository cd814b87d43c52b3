extension Day {
  /// Years of the Persian calendar in which there is news on the web: 2001 to 2042. No date of news is of such a Gregorian year.
  static let persianYears = 1380...1420

  /// A day of the Persian calendar: six months of 31 days, five of 30, the last of 29 or, in leap years, 30. It begins with
  /// spring, at the equinox as it is seen in Tehran, so that leap years are listed and not counted.
  /// - Returns: nil for no day of that calendar, and outside of `persianYears`.
  init?(persianYear year: Int, month: Int, day: Int) {
    guard Self.persianYears.contains(year), (1...12).contains(month), let first = Day(year: 2001, month: 3, day: 21)
    else {
      return nil
    }
    let isLeap = Self.persianLeapYears.contains(year)
    let length = month <= 6 ? 31 : month < 12 || isLeap ? 30 : 29
    guard (1...length).contains(day) else { return nil }
    let before = (year - Self.persianYears.lowerBound) * 365 + Self.persianLeapYears.count { $0 < year }
    let months = (month - 1) * 30 + min(month - 1, 6)
    self = first.advanced(by: before + months + day - 1)
  }

  private static let persianLeapYears: [Int] = [1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420]
}
