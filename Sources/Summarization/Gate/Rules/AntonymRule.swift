/// The sentence does not turn a word of the passage it copies into its opposite.
enum AntonymRule {
  private static let nearness: Float = 0.5

  static func findings(_ sentence: CheckedSentence) -> [GateFinding] {
    guard let nearest = sentence.alignment.nearest.first, nearest.cover >= nearness else { return [] }
    let passage = sentence.source.tokens(of: nearest.passage)
    // `not guilty` is `acquitted`.
    if Denials(sentence.parts.tokens).negations != Denials(passage.tokens).negations { return [] }
    let own = sentence.parts.words
    let source = passage.words
    return Antonyms.anywhere.compactMap { left, right in
      turned(own, source, from: left, to: right) ?? turned(own, source, from: right, to: left)
    }
  }

  /// The source has words of one side alone, the sentence of the other alone.
  private static func turned(_ own: Set<String>, _ source: Set<String>, from: Set<String>, to: Set<String>)
    -> GateFinding?
  {
    guard let word = to.intersection(own).min(), own.isDisjoint(with: from), !source.isDisjoint(with: from),
      source.isDisjoint(with: to)
    else { return nil }
    return GateFinding(.antonym, word)
  }
}
