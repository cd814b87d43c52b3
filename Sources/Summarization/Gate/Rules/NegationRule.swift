/// The sentence denies what the passage it copies denies, and nothing else.
enum NegationRule {
  private static let nearness: Float = 0.6

  static func findings(_ sentence: CheckedSentence) -> [GateFinding] {
    let near = sentence.alignment.nearest.filter { $0.cover >= nearness }
    guard let best = near.first else { return [] }
    let own = Denials(sentence.parts.tokens)
    let copies = near.filter { $0.cover >= best.cover - 0.15 }.map {
      Denials(sentence.source.tokens(of: $0.passage).tokens)
    }
    if zip(near, copies).contains(where: { $0.cover >= 0.9 && own.isCopy(of: $1) }) {
      return copies.contains(where: own.isEqual) ? [] : [GateFinding(.negation, "not")]
    }
    // One of several near copies is enough: they may tell two sides.
    let clashes = copies.map(own.clash)
    guard let word = clashes[0], clashes.allSatisfy({ $0 != nil }) else { return [] }
    return [GateFinding(.negation, word)]
  }
}
