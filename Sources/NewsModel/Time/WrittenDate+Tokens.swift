extension WrittenDate {
  /// What a written date is made of.
  enum Token: Equatable {
    case number(Int, digits: Int)
    case month(Int)
    case persianMonth(Int)
    case clock(Clock)
    case zone(Zone)
    case mark(Unicode.Scalar)
    /// A word that means nothing here; it separates what stands on its two sides.
    case other
  }

  /// - Complexity: O(scalars)
  static func tokens(_ scalars: [Unicode.Scalar]) -> [Token] {
    var scanner = DateScanner(scalars)
    var tokens: [Token] = []
    while let scalar = scanner.next {
      if scalar.digit != nil {
        tokens += number(&scanner)
      } else if scalar.isLetter {
        let word = scanner.word()
        if let token = ambiguous(word, &scanner) ?? named(word) { tokens.append(token) }
      } else {
        if let mark = scanner.take(anyOf: ["/", "-", "."]) {
          tokens.append(.mark(mark))
        } else {
          scanner.position += 1
        }
      }
    }
    return tokens
  }

  /// A clock with the zone after it, or a number without its ordinal ending.
  private static func number(_ scanner: inout DateScanner) -> [Token] {
    let count = scanner.digitCount
    if count <= 2, let clock = scanner.clock() {
      return [.clock(clock)] + (scanner.zone().map { [.zone($0)] } ?? [])
    }
    let value = scanner.digits(1, min(count, 9)) ?? 0
    if count <= 2, (1...12).contains(value), isMonthsNumber(&scanner) { return [.month(value)] }
    while scanner.next?.digit != nil { scanner.position += 1 }
    let start = scanner.position
    if !ordinalEndings.contains(scanner.word()) { scanner.position = start }
    return [.number(value, digits: count)]
  }

  /// `11 сарын 28`, `11-р сарын 28`: months are counted in Mongolian.
  private static func isMonthsNumber(_ scanner: inout DateScanner) -> Bool {
    let start = scanner.position
    _ = scanner.take("-")
    scanner.skipSpace()
    if let next = scanner.next, next == "с" || next == "р" || next == "д" {
      var word = scanner.word()
      if word == "р" || word == "дугаар" || word == "дүгээр" {
        scanner.skipSpace()
        word = scanner.word()
      }
      if word == "сарын" || word == "сар" { return true }
    }
    scanner.position = start
    return false
  }

  /// `tháng 7` is the Vietnamese July; the English `out of` is not the Portuguese October.
  private static func ambiguous(_ word: String, _ scanner: inout DateScanner) -> Token? {
    let start = scanner.position
    switch word {
    case "tháng":
      scanner.skipSpace()
      if let month = scanner.digits(1, 2), (1...12).contains(month) { return .month(month) }
    case "out":
      scanner.skipSpace()
      if scanner.word() == "of" { return .other }
    case "تشرين", "كانون":
      // Two months of the Levant each, the first and the second of the name.
      scanner.skipSpace()
      switch scanner.word() {
      case "الأول", "الاول": return .month(word == "تشرين" ? 10 : 12)
      case "الثاني", "الثانى": return .month(word == "تشرين" ? 11 : 1)
      default: break
      }
    default: return nil
    }
    scanner.position = start
    return nil
  }

  private static func named(_ word: String) -> Token? {
    switch meaning(of: word) {
    case .month(let month): .month(month)
    case .persianMonth(let month): .persianMonth(month)
    case .silent: nil
    case nil: .other
    }
  }
}
