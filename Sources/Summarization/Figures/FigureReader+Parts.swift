/// Numbers that are no totals of their own.
extension FigureReader {
  /// Values that the sentence calls parts, and sums `including debt`.
  var parts: [Double] {
    let isCombined = hasAny(of: ["including", "excluding", "debt"])
    return quantities.filter { isShareOfNext($0) && vote($0) == nil || isCombined && !$0.unit.isEmpty }.map(\.value)
  }

  /// `including 27 foreigners`, `seven other officers`, `four more`, `Shana, 16,`: no total.
  func isPart(_ quantity: Quantity) -> Bool {
    let (before, after) = (text(quantity.tokens.lowerBound - 1), text(quantity.tokens.upperBound))
    if before == ",", after == "," || after == "." { return true }
    return ["including", "another", "further", "additional"].contains(before)
      || ["other", "more", "additional", "s"].contains(after)
      || after == "of" && ["them", "those", "whom"].contains(text(quantity.tokens.upperBound + 1))
      || isShareOfNext(quantity) || isRate(quantity)
  }

  /// `99,000 of the 140,000 homes`, `99,000 homes reconnected out of 140,000`
  func isShareOfNext(_ quantity: Quantity) -> Bool {
    guard let next = next(after: quantity), next.unit == quantity.unit,
      next.value > quantity.value, next.tokens.lowerBound > quantity.tokens.upperBound
    else { return false }
    let between = (quantity.tokens.upperBound..<next.tokens.lowerBound).map(text)
    if between.count > 6 || !between.contains("of") { return false }
    return between == ["of"] || between == ["of", "the"] || between.suffix(2) == ["out", "of"]
      || between.suffix(3) == ["out", "of", "the"]
  }

  /// `three civilians were among those killed`, `four were killed at the scene; a fifth …`
  func isSomeOfMore(_ quantity: Quantity) -> Bool {
    let after = quantity.tokens.upperBound
    if (after..<(after + 6)).contains(where: { text($0) == "among" }) { return true }
    return hasOrdinal(quantity.value + 1, behind: quantity)
  }

  /// One of two numbers that are read together: `51-48`, `5 to 4`, `8 to 15`; not `from 7 to 9`.
  func isOfPair(_ quantity: Quantity) -> Bool {
    func joins(_ left: Quantity, _ right: Quantity) -> Bool {
      left.tokens.upperBound + 1 == right.tokens.lowerBound
        && ["-", "–", "to"].contains(text(left.tokens.upperBound)) && text(left.tokens.lowerBound - 1) != "from"
    }
    let (before, after) = (previous(before: quantity), next(after: quantity))
    return before.map { joins($0, quantity) } ?? false || after.map { joins(quantity, $0) } ?? false
  }

  /// `six policemen and nine demonstrators were injured`: the second number is as little the sum as the first.
  func isOfSum(_ quantity: Quantity) -> Bool {
    let start = quantity.tokens.lowerBound
    guard text(start - 1) == "and", let before = previous(before: quantity),
      !before.isYear, !before.isOrdinal, before.unit.isEmpty, before.tokens.upperBound < start - 1,
      classBefore(before) == nil
    else { return false }
    let between = tokens[before.tokens.upperBound..<(start - 1)]
    return between.count <= 3 && between.allSatisfy { $0.kind == .word && CasualtyClass.of($0.text) == nil }
  }

  /// In brackets: a conversion (`150 kph (90 mph)`), a record, a year.
  func isBracketed(_ quantity: Quantity) -> Bool {
    let before = tokens[..<quantity.tokens.lowerBound]
    guard let open = before.lastIndex(where: { $0.text == "(" }) else { return false }
    return !before[open...].contains { $0.text == ")" }
  }

  /// `2.5 million eligible voters`, `people registered to vote`: those who could, not those who did.
  func isPopulation(_ quantity: Quantity) -> Bool {
    let after = quantity.tokens.upperBound
    return (after..<(after + 4)).contains { ["eligible", "registered", "inhabitants"].contains(text($0)) }
  }

  /// `22,000 passengers a day`
  func isRate(_ quantity: Quantity) -> Bool {
    let after = quantity.tokens.upperBound
    return (after..<(after + 4)).contains { index in
      ["a", "per", "each", "every"].contains(text(index)) && Self.periods.contains(text(index + 1))
    }
  }

  private static let periods: Set<String> = ["day", "week", "month", "year", "hour", "night", "minute", "season"]
}
