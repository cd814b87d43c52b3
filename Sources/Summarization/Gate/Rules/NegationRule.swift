/// The sentence denies what the passages near it deny, and nothing else.
enum NegationRule {
  /// Share of the sentence's weight that a passage must have to speak of the same.
  private static let nearness: Float = 0.4
  private static let closeness: Float = 0.6
  private static let margin: Float = 0.25
  private static let copy: Float = 0.9

  static func findings(_ sentence: CheckedSentence) -> [GateFinding] {
    let nearest = sentence.alignment.nearest
    let near = nearest.filter { $0.cover >= max(nearness, sentence.alignment.best - margin) }
    let own = Denials(sentence.parts.tokens, language: sentence.language)
    let all = nearest.map { sentence.source.denials(of: $0.passage) }
    let passages = Array(all.prefix(near.count))
    let close = Array(zip(near, passages).prefix { $0.0.cover >= closeness }.map(\.1))
    if zip(near, passages).contains(where: { $0.cover >= copy && own.isCopy(of: $1) }) {
      return passages.contains(where: own.isEqual) ? [] : [GateFinding(.negation, "not")]
    }
    return own.clash(with: passages, close: close, among: all).map { [GateFinding(.negation, $0)] } ?? []
  }
}
