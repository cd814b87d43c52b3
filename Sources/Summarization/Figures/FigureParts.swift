/// Numbers that are no totals of their own.
extension FigureReader {
  /// Values that the sentence calls parts, and sums `including debt`.
  var parts: [Double] {
    let isCombined = hasAny(of: ["including", "excluding", "debt"])
    return quantities.filter { isShareOfNext($0) || isCombined && !$0.unit.isEmpty }.map(\.value)
  }

  /// `99,000 of the 140,000 homes`, `99,000 homes reconnected out of 140,000`
  func isShareOfNext(_ quantity: Quantity) -> Bool {
    guard let next = quantities.first(where: { $0.number > quantity.number }), next.unit == quantity.unit,
      next.value > quantity.value, next.tokens.lowerBound > quantity.tokens.upperBound
    else { return false }
    let between = (quantity.tokens.upperBound..<next.tokens.lowerBound).map(text)
    if between.count > 6 || !between.contains("of") { return false }
    return between == ["of"] || between == ["of", "the"] || between.suffix(2) == ["out", "of"]
      || between.suffix(3) == ["out", "of", "the"]
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
