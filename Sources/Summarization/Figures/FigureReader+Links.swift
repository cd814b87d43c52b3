extension FigureReader {
  /// In order.
  /// - Complexity: O(quantities × tokens beside them)
  func links() -> [FigureLink] {
    quantities.indices.compactMap { statedDifference($0) ?? update($0) ?? correction($0) }
  }

  /// `at least 40 …, one more than the 39 in the official count`; the sum must come out where both are given.
  private func statedDifference(_ place: Int) -> FigureLink? {
    let step = quantities[place]
    guard step.unit.isEmpty, step.value >= 1, step.value == step.value.rounded(), place > 0 else { return nil }
    let after = step.tokens.upperBound
    guard let than = (after..<(after + 3)).first(where: { text($0 + 1) == "than" }),
      let sign = Self.directions[text(than)], !Self.otherTimes.contains(text(than + 2))
    else { return nil }
    guard let own = quantities[..<place].last(where: { $0.unit.isEmpty && !$0.isYear && $0.value >= 3 }) else {
      return nil
    }
    let other = own.value - sign * step.value
    let given = quantities.dropFirst(place + 1).first { ((than + 2)..<(than + 8)).contains($0.number) && $0.value >= 3 }
    if let given, given.value != other { return nil }
    return other >= 1 ? FigureLink(kind: .differs, own: own, other: other) : nil
  }

  private static let directions: [String: Double] = [
    "more": 1, "higher": 1, "above": 1, "fewer": -1, "less": -1, "lower": -1, "below": -1,
  ]

  /// After `than`: the comparison is with another time.
  private static let otherTimes: Set<String> = ["last", "in", "a", "ever", "before", "during", "at", "previous"]

  /// `130,000 …, down from 140,000`, `rose from seven to nine`, `up from an earlier count of 7`.
  private func update(_ place: Int) -> FigureLink? {
    let earlier = quantities[place]
    guard earlier.unit.isEmpty, !earlier.isYear, earlier.value >= 2, !isOfAnotherTime(earlier) else { return nil }
    guard let from = (1...5).map({ earlier.tokens.lowerBound - $0 }).first(where: { text($0) == "from" }) else {
      return nil
    }
    let later = quantities.dropFirst(place + 1).first { text($0.tokens.lowerBound - 1) == "to" }
    // `corrected the toll of the crash on the coast road from three to two`: both numbers together say that something changed.
    let isPair = later?.tokens.lowerBound == earlier.tokens.upperBound + 1
    guard (from - (isPair ? 12 : 6)..<from).contains(where: { Self.changes.contains(text($0)) }) else { return nil }
    guard let own = later ?? quantities[..<place].last(where: { $0.tokens.upperBound <= from && $0.unit.isEmpty }),
      !own.isYear, own.value != earlier.value
    else { return nil }
    return FigureLink(kind: .updates, own: own, other: earlier.value)
  }

  /// `first spoke of 35 and has corrected its figure to 25`
  private func correction(_ place: Int) -> FigureLink? {
    let earlier = quantities[place]
    guard earlier.unit.isEmpty, !earlier.isYear, place + 1 < quantities.count else { return nil }
    let (own, start) = (quantities[place + 1], earlier.tokens.lowerBound)
    guard own.unit.isEmpty, own.value != earlier.value, text(own.tokens.lowerBound - 1) == "to",
      (start - 4..<start).contains(where: { Self.befores.contains(text($0)) }),
      (earlier.tokens.upperBound..<own.tokens.lowerBound).contains(where: { Self.changes.contains(text($0)) })
    else { return nil }
    return FigureLink(kind: .updates, own: own, other: earlier.value)
  }

  private static let befores: Set<String> = ["first", "initially", "earlier", "previously", "originally"]

  private static let changes: Set<String> = [
    "down", "up", "revised", "raised", "raising", "lowered", "rose", "risen", "rising", "increased", "fell", "fallen",
    "reduced", "climbed", "toll", "corrected",
  ]

  /// `up from 55 in 2019`, `from 40 a year ago`
  private func isOfAnotherTime(_ quantity: Quantity) -> Bool {
    let after = quantity.tokens.upperBound
    return (after..<(after + 5)).contains {
      ["last", "year", "years", "month", "months", "ago", "in"].contains(text($0))
    }
  }

  /// A number of which only an earlier one says what it counts: `Tallypenny says 1.2 million.`
  var bareClaim: Quantity? {
    guard let bare = quantities.last, bare.value >= 3, !bare.isYear, !bare.isOrdinal, isBare(bare) else { return nil }
    let start = bare.tokens.lowerBound
    return (start - 3..<start).contains { Self.claims.contains(text($0)) } ? bare : nil
  }

  /// Figures of a sentence that somebody claims, each followed by what it counts.
  var claimed: [Quantity] { isClaim ? otherQuantities().filter { !isBare($0) } : [] }

  /// Nothing follows that it could count.
  private func isBare(_ quantity: Quantity) -> Bool {
    [".", ",", ";", "", "”", "\"", "and", "but"].contains(text(quantity.tokens.upperBound))
      && !["age", "aged", ","].contains(text(quantity.tokens.lowerBound - 1))
  }

  private var isClaim: Bool { hasAny(of: Self.claims) }

  private static let claims: Set<String> = [
    "claims", "claimed", "says", "said", "put", "puts", "estimates", "estimated", "insists", "insisted", "counted",
    "counts", "maintains", "speaks", "spoke",
  ]

  /// The sentence's count that is nearest to an earlier one of the same thing; nil when all are far from it.
  func count(like earlier: Double) -> Quantity? {
    func ratio(_ quantity: Quantity) -> Double { max(quantity.value, earlier) / min(quantity.value, earlier) }
    let counts = quantities.filter {
      $0.unit.isEmpty && !$0.isYear && !$0.isOrdinal && $0.value >= 2 && !isPart($0) && ratio($0) <= 3
    }
    return counts.min { ratio($0) < ratio($1) }
  }

  /// `Police had first spoken of 9.`: the only number of a sentence that tells of what was said before.
  var retracted: Quantity? {
    let counts = quantities.filter { !$0.isOrdinal }
    guard counts.count == 1, counts[0].unit.isEmpty, hasAny(of: Self.claims.union(["spoken", "reported"])),
      hasAny(of: Self.befores)
    else { return nil }
    return counts[0]
  }
}
