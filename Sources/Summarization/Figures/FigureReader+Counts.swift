/// Numbers that count something, whatever it is.
extension FigureReader {
  /// Numbers of things and sums: no years, ordinals, ages, spans of time, nor numbers under three.
  func otherQuantities() -> [Quantity] {
    quantities.filter { quantity in
      !quantity.isYear && !quantity.isOrdinal && quantity.value >= 3 && !isPart(quantity) && !isOfPair(quantity)
        && !isBracketed(quantity) && !isPopulation(quantity) && !isSpeed(quantity) && !isDemand(quantity)
        && (isCount(quantity) || Self.lengths.contains(text(quantity.tokens.upperBound)) || !quantity.unit.isEmpty)
    }
  }

  /// Not a year, a share, a sum, an ordinal or an age.
  func isCount(_ quantity: Quantity) -> Bool {
    guard !quantity.isYear, quantity.unit.isEmpty, !quantity.isOrdinal, quantity.value == quantity.value.rounded()
    else { return false }
    let after = quantity.tokens.upperBound
    let next = text(after) == "-" ? text(after + 1) : text(after)
    if Self.measures.contains(next) { return false }
    let start = quantity.tokens.lowerBound
    if (start - 3..<start).contains(where: { text($0) == "magnitude" }) { return false }
    return !["aged", "age", "ages", ":"].contains(text(start - 1)) && text(after) != ":"
  }

  private static let measures: Set<String> = [
    "year", "years", "day", "days", "hour", "hours", "minute", "minutes", "month", "months", "week", "weeks",
    "season", "seasons", "decade", "decades", "km",
    "kilometres", "kilometers", "miles", "metres", "meters", "times", "am", "pm", "a", "o'clock", "degrees", "jahre",
    "jahren",
    "ans", "años",
  ]

  private static let lengths: Set<String> = [
    "km", "kilometres", "kilometers", "miles", "metres", "meters", "acres", "hectares",
  ]

  /// A storm has another speed at every hour.
  private func isSpeed(_ quantity: Quantity) -> Bool {
    let after = quantity.tokens.upperBound
    return Self.speeds.contains(text(text(after) == "-" ? after + 1 : after))
  }

  private static let speeds: Set<String> = ["mph", "kph", "kmh", "knots"]

  /// `it takes 60 votes`, `needs 218 seats`: what a rule asks for, not what there is.
  func isDemand(_ quantity: Quantity) -> Bool {
    let after = quantity.tokens.upperBound
    return Self.demands.contains(text(quantity.tokens.lowerBound - 1))
      || Self.demands.contains(text(quantity.tokens.lowerBound - 2)) && text(quantity.tokens.lowerBound - 1) == "the"
      || (after..<(after + 3)).contains { ["needed", "required"].contains(text($0)) }
  }

  private static let demands: Set<String> = ["takes", "need", "needs", "needed", "require", "requires", "required"]
}
