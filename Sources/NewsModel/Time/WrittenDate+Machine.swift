extension WrittenDate {
  /// Forms that begin with a year, and bare numbers.
  static func machine(_ scalars: [Unicode.Scalar]) -> WrittenDate? {
    if scalars.allSatisfy({ $0.digit != nil }) { return bareNumber(scalars) }
    return isoDate(scalars)
  }

  /// `20250705`, `20250705120000`, seconds or milliseconds of the epoch.
  private static func bareNumber(_ scalars: [Unicode.Scalar]) -> WrittenDate? {
    var scanner = DateScanner(scalars)
    switch scalars.count {
    case 8: return calendar(&scanner).map { WrittenDate(day: $0, clock: nil, zone: nil) }
    case 12, 14:
      guard let day = calendar(&scanner), let clock = scanner.clock(compact: true) else { return nil }
      return WrittenDate(day: day, clock: clock, zone: nil)
    case 9, 10: return scanner.digits(9, 10).map { WrittenDate(instant: Instant(seconds: $0)) }
    case 13: return scanner.digits(13, 13).map { WrittenDate(instant: Instant(seconds: $0 / 1000)) }
    default: return nil
    }
  }

  /// Four digits of the year, two of the month, two of the day.
  private static func calendar(_ scanner: inout DateScanner) -> Day? {
    guard let year = scanner.digits(4, 4), let month = scanner.digits(2, 2), let day = scanner.digits(2, 2),
      (1600...2999).contains(year)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// ISO 8601 with its relaxations: `2025-07-05T10:30:00+02:00`, `2025/7/5 10:30`, `20250705T1030Z`, `2025-186`, `2025-07`.
  private static func isoDate(_ scalars: [Unicode.Scalar]) -> WrittenDate? {
    var scanner = DateScanner(scalars)
    guard let day = isoDay(&scanner) else { return nil }
    if scanner.isAtEnd { return WrittenDate(day: day, clock: nil, zone: nil) }
    let hasMark = scanner.take(anyOf: ["T", "t", "_"]) != nil
    if !hasMark {
      _ = scanner.take(",")
      guard scanner.next?.properties.isWhitespace == true || scanner.next == "Z" || scanner.next == "+" else {
        return nil
      }
    }
    scanner.skipSpace()
    let clock = scanner.clock(compact: hasMark) ?? scanner.clock(compact: true)
    let zone = scanner.zone()
    scanner.skipSpace()
    guard scanner.isAtEnd || isZoneComment(scanner), clock != nil || zone != nil else { return nil }
    return WrittenDate(day: day, clock: clock, zone: zone)
  }

  /// `[Europe/Paris]` or `(CEST)` after the zone.
  private static func isZoneComment(_ scanner: DateScanner) -> Bool {
    (scanner.next == "[" && scanner.scalars.last == "]") || (scanner.next == "(" && scanner.scalars.last == ")")
  }

  private static func isoDay(_ scanner: inout DateScanner) -> Day? {
    switch scanner.digitCount {
    case 8: return calendar(&scanner)
    case 4: break
    default: return nil
    }
    guard let year = scanner.digits(4, 4), let mark = scanner.take(anyOf: ["-", "/", ".", "\u{2010}", "\u{2013}"])
    else {
      return nil
    }
    if scanner.digitCount == 3 { return scanner.digits(3, 3).flatMap { Day(year: year, ordinal: $0) } }
    guard let month = scanner.digits(1, 2) else { return nil }
    guard scanner.take(mark) else { return scanner.isAtEnd ? Day(year: year, month: month, day: 1) : nil }
    guard let day = scanner.digits(1, 2) else { return nil }
    return Day(persianYear: year, month: month, day: day) ?? Day(year: year, month: month, day: day)
  }
}

extension Day {
  /// The n-th day of a year, from 1.
  fileprivate init?(year: Int, ordinal: Int) {
    guard let first = Day(year: year, month: 1, day: 1), ordinal >= 1 else { return nil }
    let day = first.advanced(by: ordinal - 1)
    guard day.parts.year == year else { return nil }
    self = day
  }
}
