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
    return pairs.compactMap { left, right in
      turned(own, source, from: left, to: right) ?? turned(own, source, from: right, to: left)
    }
  }

  /// The source has words of one side alone, the sentence of the other alone.
  private static func turned(_ own: Set<String>, _ source: Set<String>, from: Set<String>, to: Set<String>)
    -> GateFinding?
  {
    guard let word = to.first(where: own.contains), own.isDisjoint(with: from), !source.isDisjoint(with: from),
      source.isDisjoint(with: to)
    else { return nil }
    return GateFinding(.antonym, to.filter(own.contains).min() ?? word)
  }

  private static let pairs: [(Set<String>, Set<String>)] = list.split(separator: "\n").map { line in
    let sides = line.split(separator: "|").map { Set($0.split(separator: " ").map(String.init)) }
    return (sides[0], sides[1])
  }

  private static let list = """
    killed killing kills dead died | injured injuring injures wounded hurt
    rose rise rises rising increased increase increases climbed grew gained | fell fall falls falling decreased decrease decreases dropped declined shrank lost
    won wins win victory | lost loses lose defeat
    accepted accepts approved approves passed backed backs | rejected rejects refused blocked blocks opposed opposes
    allowed allows lifted permitted | banned bans imposed prohibited
    guilty convicted | acquitted innocent cleared
    arrested detained jailed | released freed
    opened opens reopened | closed closes shut
    confirmed confirms admitted admits | denied denies
    higher more | lower fewer less
    before | after
    above over | below under
    legal lawful constitutional | illegal unlawful unconstitutional
    praised praises | condemned condemns criticized criticised
    supported supports favor favour | opposed opposes against
    started began begins | ended stopped ends
    """
}
