/// Where the members have a number of a sentence.
struct NumberPassages {
  private let quantity: Quantity
  private let sentence: CheckedSentence
  /// Those that state the value, with its unit.
  private let passages: [Int]
  private let number: String

  init(of quantity: Quantity, _ sentence: CheckedSentence) {
    self.quantity = quantity
    self.sentence = sentence
    let source = sentence.source
    let measure = Measure(after: quantity, in: sentence.parts.tokens)
    number = sentence.parts.tokens[quantity.number].text
    passages = (source.values[quantity.value] ?? []).filter { passage in
      let parts = source.tokens(of: passage)
      return parts.quantities.contains { other in
        guard quantity.agrees(with: other) else { return false }
        guard let measure, let its = Measure(after: other, in: parts.tokens) else { return true }
        return measure.agrees(with: its)
      }
    }
  }

  /// A member has the year, and the passage that the sentence copies has no other.
  var haveYear: Bool {
    if passages.isEmpty { return false }
    guard let original = sentence.original(without: [number]) else { return true }
    let hasOther = sentence.source.tokens(of: original).quantities.contains { $0.isYear && $0.value != quantity.value }
    return !hasOther || passages.contains(original) || passages.contains { sentence.alignment.cover(of: $0) >= 0.5 }
  }

  var haveNumber: Bool {
    if passages.isEmpty {
      return isRounded(in: Array(sentence.source.passages.indices)) || isFraction
    }
    // A near copy of a passage has that passage's numbers: another number of the event is not enough.
    let best = sentence.alignment.nearest.map { sentence.cover(of: $0.passage, without: [number]) }.max() ?? 0
    if best < 0.6 || standsBesideName { return true }
    if best >= 0.9, passages.contains(where: { sentence.cover(of: $0, without: [number]) >= best * 0.8 }) {
      return true
    }
    let isNear = { (passage: Int) in sentence.cover(of: passage, without: [number]) >= best * 0.6 }
    let isPlaced = { (passage: Int) in
      best >= 0.9 ? isNear(passage) && sharesNeighbours(passage) : isNear(passage) || sharesNeighbours(passage)
    }
    if passages.contains(where: isPlaced) || passages.contains(where: countsTheSame)
      || passages.contains(where: standsAlike) || best < 0.9 && passages.contains(where: isJoined)
    {
      return true
    }
    return isRounded(in: sentence.alignment.nearest.map(\.passage).filter { isNear($0) || sharesNeighbours($0) })
  }

  /// `20 percent` for the `fifth` of a passage that speaks of the same.
  private var isFraction: Bool {
    quantity.unit == "%"
      && sentence.alignment.nearest.contains { nearest in
        let passage = nearest.passage
        return (nearest.cover >= 0.5 || sharesNeighbours(passage))
          && Fractions.all(in: sentence.source.tokens(of: passage).tokens).contains {
            Fractions.agree($0, quantity.value)
          }
      }
  }

  /// Most of the words beside the number are the passage's too: a sentence made of two passages.
  private func sharesNeighbours(_ passage: Int) -> Bool {
    let terms = Set(sentence.source.passages[passage].terms)
    let nearest = neighbours(within: 3)
    let shared = nearest.intersection(terms).count
    if shared >= min(2, nearest.count), shared * 2 > nearest.count { return true }
    let around = neighbours(within: 8)
    return around.count > 2 && weight(around.intersection(terms)) >= 0.6 * weight(around)
  }

  /// The number stands before the same noun, in a sentence beside a near one: `19-year-old`, which tells of whom is spoken.
  private func countsTheSame(_ passage: Int) -> Bool {
    let counted = noun(after: quantity, in: sentence.parts.tokens)
    guard let counted, let near = sentence.alignment.nearest.first?.passage, abs(near - passage) <= 2,
      sentence.source.passages[near].member == sentence.source.passages[passage].member
    else { return false }
    let parts = sentence.source.tokens(of: passage)
    return parts.quantities.contains { $0.value == quantity.value && noun(after: $0, in: parts.tokens) == counted }
  }

  /// The telling word before the number and what follows it are the same: `jailed for nine years`.
  private func standsAlike(_ passage: Int) -> Bool {
    guard let own = surroundings(of: quantity, in: sentence.parts.tokens),
      // Where the nearest passage has that word, too, its own number is the one.
      let nearest = sentence.alignment.nearest.first?.passage,
      nearest == passage || !sentence.source.denials(of: nearest).has(lemma: own[0])
    else { return false }
    let parts = sentence.source.tokens(of: passage)
    return parts.quantities.contains { $0.value == quantity.value && surroundings(of: $0, in: parts.tokens) == own }
  }

  /// The sentence has words of the passage besides the number that the nearest one has not: it is joined of both.
  private func isJoined(_ passage: Int) -> Bool {
    guard let nearest = sentence.alignment.nearest.first?.passage else { return false }
    let (own, near) = (Set(sentence.terms), Set(sentence.source.passages[nearest].terms))
    let numbers = Set(sentence.parts.tokens.filter { $0.kind == .number }.map(\.text))
    let others = sentence.source.tokens(of: passage).tokens.filter { token in
      token.kind == .word && !numbers.contains(token.text) && !NumberWords.all.contains(token.text)
    }
    let joined = Set(others.compactMap { sentence.source.term(of: $0.text, language: sentence.language) })
      .intersection(own).subtracting(near)
    return joined.count >= 2
  }

  private func surroundings(of quantity: Quantity, in tokens: [Token]) -> [String]? {
    let before = tokens[max(0, quantity.tokens.lowerBound - 4)..<quantity.tokens.lowerBound]
    let clause = before.reversed().prefix { $0.kind == .word || $0.text == "-" }
    guard let word = clause.first(where: { $0.kind == .word && sentence.tells($0.text) }),
      quantity.tokens.upperBound < tokens.count, tokens[quantity.tokens.upperBound].kind == .word
    else { return nil }
    return [word, tokens[quantity.tokens.upperBound]].map { Lemma.of($0.text.bare, language: sentence.language) }
      + [quantity.unit]
  }

  /// `year-old` or `passengers`; no unit, which many numbers have.
  private func noun(after quantity: Quantity, in tokens: [Token]) -> String? {
    let words = tokens[quantity.tokens.upperBound...].lazy.filter { $0.text != "-" }.prefix(2).map(\.text)
    guard quantity.unit.isEmpty, !quantity.isYear, let first = words.first else { return nil }
    if first == "year" || first == "years" { return words.last == "old" ? "old" : nil }
    if !sentence.tells(first) { return nil }
    if Measure(after: quantity, in: tokens) != nil || Self.units.contains(first) { return nil }
    return Lemma.of(first, language: sentence.language)
  }

  private static let units: Set<String> = [
    "people", "day", "days", "hour", "hours", "minute", "minutes", "month", "months", "week", "weeks", "times",
    "points",
    "degrees", "seats", "votes", "pm", "am",
  ]

  private func weight(_ terms: Set<UInt32>) -> Float { terms.sorted().reduce(0) { $0 + sentence.source.rarity($1) } }

  private func neighbours(within distance: Int) -> Set<UInt32> {
    let tokens = sentence.parts.tokens
    let places =
      max(0, quantity.tokens.lowerBound - distance)..<min(tokens.count, quantity.tokens.upperBound + distance)
    return Set(
      places.filter { !quantity.tokens.contains($0) && tokens[$0].kind == .word }
        .compactMap { sentence.source.term(of: tokens[$0].text, language: sentence.language) })
  }

  /// `Artemis 4`, which a member has.
  private var standsBesideName: Bool {
    guard quantity.number > 0 else { return false }
    let name = sentence.parts.tokens[quantity.number - 1]
    return name.isCapitalised && Calendar.month(name.text) == nil && sentence.source.stand(name.text.bare, number)
  }

  /// Said to be rounded, or another unit of length, area or speed.
  private func isRounded(in places: [Int]) -> Bool {
    let measure = Measure(after: quantity, in: sentence.parts.tokens)
    let isApproximate = quantity.qualifier?.isApproximate == true
    if measure == nil, !isApproximate { return false }
    return places.contains { place in
      let parts = sentence.source.tokens(of: place)
      return parts.quantities.contains { other in
        if isApproximate, quantity.rounds(other) { return true }
        guard let measure, let its = Measure(after: other, in: parts.tokens) else { return false }
        return measure.converts(quantity.value, to: its, other.value)
      }
    }
  }
}
