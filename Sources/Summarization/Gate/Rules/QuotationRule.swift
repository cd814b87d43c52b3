/// What stands in quotation marks is a member's, word for word.
enum QuotationRule {
  static func findings(_ sentence: CheckedSentence) -> [GateFinding] {
    (QuotedWords.double(sentence.parts.tokens) + QuotedWords.single(sentence.parts.tokens)).compactMap { words in
      words.isEmpty || isVerbatim(words, sentence.source)
        ? nil : GateFinding(.quotation, words.joined(separator: " "))
    }
  }

  private static func isVerbatim(_ words: [String], _ source: GateSource) -> Bool {
    source.members.indices.contains { member in source.runsThrough(words, member: member) }
  }
}

extension GateSource {
  /// The words stand in this order in the member, within or over its sentences.
  fileprivate func runsThrough(_ words: [String], member: Int) -> Bool {
    let places = passages.indices.filter { passages[$0].member == member }
    let all = places.flatMap { tokens(of: $0).tokens.lazy.filter { $0.kind != .mark }.map(\.text) }
    guard all.count >= words.count else { return false }
    return (0...(all.count - words.count)).contains { start in
      all[start] == words[0] && all[start..<(start + words.count)].elementsEqual(words)
    }
  }
}
