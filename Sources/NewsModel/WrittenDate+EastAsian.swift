extension WrittenDate {
  /// `2025年7月5日`, `2025년 7월 5일`, with a time after it or not.
  static func eastAsian(_ scalars: [Unicode.Scalar]) -> WrittenDate? {
    guard let mark = scalars.firstIndex(where: { $0 == "年" || $0 == "년" }), mark >= 4,
      let year = number(scalars[(mark - 4)..<mark])
    else { return nil }
    var scanner = DateScanner(scalars)
    scanner.position = mark + 1
    guard let month = part(&scanner, "月", "월"), let date = part(&scanner, "日", "일"),
      let day = Day(year: year, month: month, day: date)
    else { return nil }
    while let next = scanner.next, next.digit == nil { scanner.position += 1 }
    let clock = scanner.clock()
    return WrittenDate(day: day, clock: clock, zone: nil)
  }

  private static func part(_ scanner: inout DateScanner, _ han: Unicode.Scalar, _ hangul: Unicode.Scalar) -> Int? {
    scanner.skipSpace()
    guard let value = scanner.digits(1, 2) else { return nil }
    scanner.skipSpace()
    return scanner.take(anyOf: [han, hangul]) == nil ? nil : value
  }

  private static func number(_ digits: ArraySlice<Unicode.Scalar>) -> Int? {
    var value = 0
    for scalar in digits {
      guard let digit = scalar.digit else { return nil }
      value = value * 10 + digit
    }
    return value
  }
}
