/// Figures of which an event has one: how a body voted, how many came, how old somebody was who died.
extension FigureReader {
  /// `voted 6-3`, `seven of nine members voted for it`: the larger side, named by the sum, since a committee's vote is not its
  /// parliament's.
  func vote(_ quantity: Quantity) -> Figure? {
    guard quantity.unit.isEmpty, !quantity.isYear, !quantity.isOrdinal, hasAny(of: Self.voting),
      let other = next(after: quantity), other.unit.isEmpty, !other.isYear,
      other.tokens.lowerBound == quantity.tokens.upperBound + 1
    else { return nil }
    switch text(quantity.tokens.upperBound) {
    case "-", "–": return votes(max(quantity.value, other.value), of: quantity.value + other.value, quantity, other)
    case "of" where quantity.value * 2 > other.value && quantity.value <= other.value:
      return votes(quantity.value, of: other.value, quantity, other)
    default: return nil
    }
  }

  private func votes(_ value: Double, of all: Double, _ first: Quantity, _ last: Quantity) -> Figure? {
    guard (3...1000).contains(all) else { return nil }
    let both = Quantity(
      value: value, unit: "", qualifier: nil, tokens: first.tokens.lowerBound..<last.tokens.upperBound,
      number: first.number, isWord: first.isWord, isYear: false, isOrdinal: false)
    return figure("votes of \(Int(all))", both)
  }

  private static let voting: Set<String> = ["vote", "voted", "votes", "voting", "ruled", "ruling"]

  /// `40,000 marchers`, `put the crowd at 40,000`; a handful of them is of those who were arrested or hurt.
  func isCrowd(_ quantity: Quantity) -> Bool {
    guard quantity.value >= 500 else { return false }
    let (start, after) = (quantity.tokens.lowerBound, quantity.tokens.upperBound)
    return (after..<(after + 2)).contains { Self.crowds.contains(text($0)) }
      || ["at", "of"].contains(text(start - 1)) && ["crowd", "crowds"].contains(text(start - 2))
  }

  private static let crowds: Set<String> = [
    "marchers", "protesters", "protestors", "demonstrators", "demonstranten", "manifestants", "manifestantes",
    "manifestanti", "betogers",
  ]

  /// `died aged 87`, `dies at 87`, `died at the age of 88`
  func isAgeAtDeath(_ quantity: Quantity) -> Bool {
    let start = quantity.tokens.lowerBound
    guard quantity.unit.isEmpty, !quantity.isOrdinal, (1...120).contains(quantity.value) else { return false }
    switch text(start - 1) {
    case "aged": return (start - 4..<start).contains { Self.deaths.contains(text($0)) }
    case "at": return Self.deaths.contains(text(start - 2))
    case "of": return text(start - 2) == "age" && (start - 7..<start).contains { Self.deaths.contains(text($0)) }
    default: return false
    }
  }

  private static let deaths: Set<String> = ["died", "dies", "dead", "death"]
}
