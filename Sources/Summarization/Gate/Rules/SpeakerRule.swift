/// Words in quotation marks are his who says them in the passage that has them.
enum SpeakerRule {
  /// Tokens between a verb of saying and the name of who says it.
  private static let reach = 6

  static func findings(_ sentence: CheckedSentence) -> [GateFinding] {
    let tokens = sentence.parts.tokens
    let quotations = QuotedWords.double(tokens).filter { !$0.isEmpty && !isTitle($0, in: tokens) }
    let speakers = names(of: tokens)
    guard let first = speakers.first, !quotations.isEmpty else { return [] }
    let isSomebodyElses = quotations.contains { quotation in
      let passages = sentence.source.passages(with: quotation)
      return !passages.isEmpty && !passages.contains { mayBeTheirs(speakers, $0, sentence) }
    }
    return isSomebodyElses ? [GateFinding(.name, first)] : []
  }

  /// `"The Salt Road"`: most of its words have a capital.
  private static func isTitle(_ words: [String], in tokens: [Token]) -> Bool {
    let all = tokens.filter { $0.kind != .mark }
    let start = all.indices.first { all[$0...].prefix(words.count).map(\.text) == words } ?? 0
    return all[start...].prefix(words.count).count(where: \.isCapitalised) * 2 > words.count
  }

  /// The passage has one of the speakers, or leaves open who speaks and does not stand without one of them before it.
  private static func mayBeTheirs(_ speakers: [String], _ passage: Int, _ sentence: CheckedSentence) -> Bool {
    let source = sentence.source
    if speakers.contains(where: { source.knows($0, in: passage) }) { return true }
    if !names(of: source.tokens(of: passage).tokens).isEmpty { return false }
    return speakers.contains { source.isNamed($0, before: passage) }
  }

  /// Capitalised words near a verb of saying, outside of quotation marks.
  private static func names(of tokens: [Token]) -> [String] {
    var isOpen = false
    let outside = tokens.indices.filter { index in
      if QuotedWords.isMark(tokens[index].text) {
        isOpen.toggle()
        return false
      }
      return !isOpen
    }
    let verbs = outside.filter { Attribution.isSaying(tokens[$0].text) }
    return outside.filter { index in
      verbs.contains { abs($0 - index) <= reach } && NameWords.isName(tokens, index)
        && !Calendar.isName(tokens[index].text) && !Titles.isTitle(tokens[index].text)
        && !(NameWords.isFirst(tokens, index) && !(index + 1 < tokens.count && tokens[index + 1].isCapitalised)
          && !verbs.contains(index + 1))
    }.map { tokens[$0].text.bare }
  }
}

extension GateSource {
  /// Passages in which the words stand in this order.
  fileprivate func passages(with words: [String]) -> [Int] {
    passages.indices.filter { passage in
      let all = tokens(of: passage).tokens.lazy.filter { $0.kind != .mark }.map(\.text)
      let own = Array(all)
      guard own.count >= words.count else { return false }
      return (0...(own.count - words.count)).contains { own[$0..<($0 + words.count)].elementsEqual(words) }
    }
  }
}
