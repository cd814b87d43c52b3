/// Two numbers of the sentence do not change places: neither stands behind the words that the other stands behind in the passage.
enum NumberOrderRule {
  private static let nearness: Float = 0.5

  static func findings(_ sentence: CheckedSentence) -> [GateFinding] {
    let near = sentence.laid.lazy.filter { $0.cover >= nearness }
    return near.compactMap { swappedNumber(sentence.compared, sentence.source.compared($0.passage), sentence) }.first
      .map {
        [GateFinding(.number, sentence.parts.tokens[$0.place].text)]
      } ?? []
  }

  /// One of two numbers of which each stands behind what the other stands behind in the passage.
  private static func swappedNumber(_ own: [ComparedWord], _ other: [ComparedWord], _ sentence: CheckedSentence)
    -> ComparedWord?
  {
    let (mine, its) = (subjects(in: own, sentence), subjects(in: other, sentence))
    let numbers = own.filter { $0.quantity != nil && mine[$0.key] != nil && its[$0.key] != nil }
    for (place, one) in numbers.enumerated() {
      for two in numbers[(place + 1)...] where one.quantity?.unit == two.quantity?.unit {
        guard let first = mine[one.key], let second = mine[two.key], let third = its[one.key], let fourth = its[two.key]
        else { continue }
        if first.isDisjoint(with: third), second.isDisjoint(with: fourth), !first.isDisjoint(with: fourth),
          !second.isDisjoint(with: third)
        {
          return one
        }
      }
    }
    return nil
  }

  /// Telling words before each number that stands once.
  private static func subjects(in words: [ComparedWord], _ sentence: CheckedSentence) -> [String: Set<String>] {
    var subjects: [String: Set<String>] = [:]
    var seen: Set<String> = []
    for (place, word) in words.enumerated() where word.quantity != nil {
      let before = words[..<place].reversed().prefix { $0.quantity == nil }.filter { sentence.tells($0.text) }
      subjects[word.key] = seen.insert(word.key).inserted && !before.isEmpty ? Set(before.prefix(2).map(\.key)) : nil
    }
    return subjects
  }
}
