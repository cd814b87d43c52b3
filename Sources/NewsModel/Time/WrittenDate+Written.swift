extension WrittenDate {
  /// RFC 822, 850 and 1123, asctime and the forms of prose: a month's name with a day on one side and a year near by, or
  /// three numbers.
  static func written(_ scalars: [Unicode.Scalar], monthFirst: Bool?) -> WrittenDate? {
    if let date = eastAsian(scalars) { return date }
    let tokens = tokens(scalars)
    guard
      let day = namedDay(tokens) ?? persianDay(tokens) ?? yearFirstDay(scalars, tokens)
        ?? numericDay(tokens, monthFirst: monthFirst)
    else {
      return nil
    }
    var clock: Clock?
    var zone: Zone?
    for token in tokens {
      switch token {
      case .clock(let value) where clock == nil: clock = value
      case .zone(let value) where clock != nil && zone == nil: zone = value
      default: break
      }
    }
    return WrittenDate(day: day, clock: clock, zone: zone)
  }

  private static func namedDay(_ tokens: [Token]) -> Day? {
    // Marks only matter between numbers: `05-Jul-2025`, `Jul. 5`.
    let tokens = tokens.filter { if case .mark = $0 { false } else { true } }
    for case (let index, .month(let month)) in tokens.enumerated() {
      func at(_ offset: Int) -> Token? { tokens.indices.contains(index + offset) ? tokens[index + offset] : nil }
      let yearAfterClock = tokens.dropFirst(index + 2).first {
        switch $0 {
        case .clock, .zone: false
        default: true
        }
      }
      let readings: [(day: Token?, year: Token?)] = [
        (at(-1), at(1)), (at(1), at(2)), (at(1), at(-1)), (at(-1), at(-2)), (at(1), yearAfterClock),
        (at(-1), yearAfterClock),
      ]
      for reading in readings {
        guard case .number(let day, digits: 1...2)? = reading.day, let year = year(reading.year) else { continue }
        if let day = Day(year: year, month: month, day: day) { return day }
      }
    }
    return nil
  }

  /// `۷ آذر ۱۴۰۴`: a day of the Persian calendar and its year beside a month's name.
  private static func persianDay(_ tokens: [Token]) -> Day? {
    for case (let index, .persianMonth(let month)) in tokens.enumerated() {
      guard index > 0, index + 1 < tokens.count, case .number(let day, digits: 1...2) = tokens[index - 1],
        case .number(let year, digits: 4) = tokens[index + 1]
      else { continue }
      if let day = Day(persianYear: year, month: month, day: day) { return day }
    }
    return nil
  }

  /// Two digits count from 1969 to 2068, as POSIX has it; the years of the Buddhist calendar are 543 ahead.
  private static func year(_ token: Token?) -> Int? {
    switch token {
    case .number(let year, digits: 4) where (2400...2700).contains(year): year - 543
    case .number(let year, digits: 4) where (1600...2200).contains(year): year
    case .number(let year, digits: 2): year < 69 ? 2000 + year : 1900 + year
    default: nil
    }
  }

  /// `2025. 7. 5.`, `2025-07-05 오전 10:30`, `2025/7/5 (Sat)`; a broken ISO 8601 is none.
  private static func yearFirstDay(_ scalars: [Unicode.Scalar], _ tokens: [Token]) -> Day? {
    let isMachine = zip(scalars, scalars.dropFirst()).contains { $0.digit != nil && ($1 == "T" || $1 == "t") }
    if isMachine { return nil }
    for index in tokens.indices.dropLast(4) {
      guard case .number(let written, digits: 4) = tokens[index], case .mark(let mark) = tokens[index + 1],
        case .number(let month, digits: 1...2) = tokens[index + 2], tokens[index + 3] == .mark(mark),
        case .number(let date, digits: 1...2) = tokens[index + 4],
        let day = Day(persianYear: written, month: month, day: date)
          ?? year(tokens[index]).flatMap({ Day(year: $0, month: month, day: date) })
      else { continue }
      return day
    }
    return nil
  }

  /// `5.7.2025`, `05-07-2025` (day first), `13/07/2025`, `07/13/2025` (whichever is a date), `07/05/2025` (as told).
  private static func numericDay(_ tokens: [Token], monthFirst: Bool?) -> Day? {
    for index in tokens.indices.dropLast(4) {
      guard case .number(let first, digits: 1...2) = tokens[index], case .mark(let mark) = tokens[index + 1],
        case .number(let second, digits: 1...2) = tokens[index + 2], tokens[index + 3] == .mark(mark),
        let year = year(tokens[index + 4])
      else { continue }
      let dayFirst = Day(year: year, month: second, day: first)
      let monthFirstDay = Day(year: year, month: first, day: second)
      switch monthFirst {
      case true?: return monthFirstDay ?? dayFirst
      case false?: return dayFirst ?? monthFirstDay
      case nil:
        if mark != "/", let dayFirst { return dayFirst }
        return monthFirstDay == nil || dayFirst == nil || monthFirstDay == dayFirst ? dayFirst ?? monthFirstDay : nil
      }
    }
    return nil
  }
}
