/// A sentence under the gate, with what the rules need to know of it.
struct CheckedSentence {
  let text: String
  let parts: PassageTokens
  let terms: [UInt32]
  let language: String
  let source: GateSource
  let alignment: Alignment

  /// How much of the sentence a passage has, some words left out of account.
  func cover(of passage: Int, without words: [String]) -> Float {
    let total = terms.reduce(0) { $0 + source.rarity($1) }
    let left = Set(words.compactMap { source.term(of: $0, language: language) }).intersection(terms)
    let rest = left.sorted().reduce(total) { $0 - source.rarity($1) }
    let has = left.intersection(source.passages[passage].terms)
    let covered = has.sorted().reduce(alignment.cover(of: passage) * total) { $0 - source.rarity($1) }
    return rest <= 0 ? 0 : covered / rest
  }

  /// Whether most of what a passage says is in the sentence, some words left out of account: a copy says no less, while a
  /// sentence of one's own takes a little from here and there.
  func isMost(of passage: Int, without words: [String]) -> Bool {
    let left = Set(words.compactMap { source.term(of: $0, language: language) })
    let own = Set(terms)
    var (shared, total): (Float, Float) = (0, 0)
    for term in source.passages[passage].terms where !left.contains(term) {
      total += source.rarity(term)
      if own.contains(term) { shared += source.rarity(term) }
    }
    return shared >= total / 2
  }

  /// The passage that the sentence is a copy of, some words left out of account; nil when it is no near copy.
  func original(without words: [String]) -> Int? {
    alignment.nearest.first { cover(of: $0.passage, without: words) >= 0.8 }?.passage
  }
}
