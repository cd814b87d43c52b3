/// A day of a month that a sentence names: `28 March`, `March 28th`, `the 28th of March`.
struct DayOfMonth: Equatable {
  let month: Int
  let day: Double

  /// - Returns: nil for a number that stands beside no month.
  init?(_ quantity: Quantity, in tokens: [Token]) {
    guard (1...31).contains(quantity.value), quantity.unit.isEmpty else { return nil }
    let (start, end) = (quantity.number, quantity.tokens.upperBound)
    let point = tokens.text(at: start - 1) == "." ? start - 2 : start - 1
    let preposition = tokens.text(at: end) == "of" ? end + 1 : end
    guard let month = Self.month(point, tokens) ?? Self.month(preposition, tokens) else { return nil }
    self.month = month
    day = quantity.value
  }

  /// All of a text.
  static func all(in parts: PassageTokens) -> [DayOfMonth] {
    parts.quantities.compactMap { DayOfMonth($0, in: parts.tokens) }
  }

  private static func month(_ index: Int, _ tokens: [Token]) -> Int? {
    tokens.indices.contains(index) && tokens[index].isCapitalised ? Calendar.month(tokens[index].text) : nil
  }
}
