extension WrittenDate {
  /// `2025年7月5日`, `2025년 7월 5일`, `令和7年7月5日`, `民國114年7月5日`, with a time after it or not.
  static func eastAsian(_ scalars: [Unicode.Scalar]) -> WrittenDate? {
    let scalars = counted(scalars)
    guard let mark = scalars.firstIndex(where: { $0 == "年" || $0 == "년" }), let year = year(scalars[..<mark]) else {
      return nil
    }
    var scanner = DateScanner(scalars)
    scanner.position = mark + 1
    guard let month = part(&scanner, "月", "월"), let date = part(&scanner, "日", "일"),
      let day = Day(year: year, month: month, day: date)
    else { return nil }
    while let next = scanner.next, next.digit == nil { scanner.position += 1 }
    let clock = scanner.clock()
    return WrittenDate(day: day, clock: clock, zone: nil)
  }

  /// Han numerals before `年`, `月` and `日` as digits: `二〇二五年十一月二十八日`, `令和元年`.
  private static func counted(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.contains(where: { numerals[$0] != nil }) else { return scalars }
    var counted: [Unicode.Scalar] = []
    var run: [Int] = []
    var written: [Unicode.Scalar] = []
    for scalar in scalars {
      if let value = numerals[scalar] {
        run.append(value)
        written.append(scalar)
        continue
      }
      let isMark = scalar == "年" || scalar == "月" || scalar == "日"
      counted += isMark && !run.isEmpty ? Array(String(number(of: run)).unicodeScalars) : written
      counted.append(scalar)
      run = []
      written = []
    }
    return counted + written
  }

  /// `二十八` is 28, `二〇二五` 2025. What is longer than a year is no number of a date.
  private static func number(of numerals: [Int]) -> Int {
    guard numerals.count <= 4 else { return 0 }
    guard let ten = numerals.firstIndex(of: 10) else { return numerals.reduce(0) { $0 * 10 + $1 } }
    let tens = numerals[..<ten].reduce(0) { $0 * 10 + $1 }
    return (ten == 0 ? 1 : tens) * 10 + numerals[(ten + 1)...].reduce(0) { ($0 * 10 + $1) % 100 }
  }

  private static let numerals: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "元": 1, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
  ]

  /// Four digits, or the digits of a year of an era, before the mark.
  private static func year(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    let written = scalars.reversed().drop { $0 == " " }
    let digits = written.prefix { $0.digit != nil }
    if digits.count == 4 { return number(Array(digits.reversed())[...]) }
    let era = String(String.UnicodeScalarView(written.dropFirst(digits.count).prefix(2).reversed()))
    guard (1...3).contains(digits.count), let before = eras[era], let year = number(Array(digits.reversed())[...])
    else { return nil }
    return before + year
  }

  /// The years before the first of an era.
  private static let eras = ["令和": 2018, "平成": 1988, "民國": 1911, "民国": 1911]

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
