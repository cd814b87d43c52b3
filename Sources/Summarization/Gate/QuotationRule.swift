/// What stands in quotation marks is a member's, word for word.
enum QuotationRule {
  /// Shorter quotations are single terms, which the other rules see.
  private static let minimumWords = 3

  static func findings(_ sentence: CheckedSentence) -> [GateFinding] {
    quotations(sentence.parts.tokens).compactMap { words in
      guard words.count >= minimumWords, !isVerbatim(words, sentence.source) else { return nil }
      return GateFinding(.quotation, words.joined(separator: " "))
    }
  }

  /// The words between quotation marks; an ellipsis or square brackets within cut a quotation in two.
  private static func quotations(_ tokens: [Token]) -> [[String]] {
    var found: [[String]] = []
    var open: [String]?
    var insertion = false
    for token in tokens {
      switch token.text {
      case "\"", "“", "”", "„", "«", "»":
        if let words = open { found.append(words) }
        open = open == nil ? [] : nil
      case "…", "[", "]":
        insertion = token.text == "["
        if let words = open {
          found.append(words)
          open = []
        }
      default: if token.kind != .mark, !insertion { open?.append(token.text) }
      }
    }
    return found
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
