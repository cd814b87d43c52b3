/// Beside copied words stands the name that the passage has beside them, or one that its pronoun may stand for.
enum StandInRule {
  /// Words in a row, and telling ones among them, that make a copy of a part of a passage.
  private static let (run, telling) = (3, 2)

  static func findings(_ sentence: CheckedSentence) -> [GateFinding] {
    // A headline may have every word in capitals.
    for laid in sentence.laid where sentence.source.passages[laid.passage].sentence != nil {
      for (gap, runs) in zip(laid.alignment.gaps, laid.alignment.runs) {
        for side in Side.allCases {
          let copied = side == .before ? runs.after : runs.before
          guard isCopied(copied, sentence), !isOneName(copied, side, sentence),
            let name = standIn(gap, side, of: laid.passage, beside: copied, sentence)
          else { continue }
          return [GateFinding(.name, name)]
        }
      }
    }
    return []
  }

  /// Where a name stands, seen from the copied words.
  private enum Side: CaseIterable { case before, behind }

  private static func isCopied(_ run: Range<Int>, _ sentence: CheckedSentence) -> Bool {
    let words = sentence.compared[run]
    return words.count >= Self.run && words.count { sentence.tells($0.text) } >= telling
  }

  /// The copied words begin or end with a part of the name: `Paris Charles de Gaulle`.
  private static func isOneName(_ run: Range<Int>, _ side: Side, _ sentence: CheckedSentence) -> Bool {
    let words = sentence.compared[run]
    return (side == .before ? words.first : words.last)?.isName ?? false
  }

  /// The name of the gap that no member has there.
  private static func standIn(
    _ gap: WordAlignment.Gap, _ side: Side, of passage: Int, beside copied: Range<Int>, _ sentence: CheckedSentence
  ) -> String? {
    let (own, other) = (edge(gap.own, side), edge(gap.other, side))
    guard let own, let other, isName(own, sentence.parts.tokens, sentence) else { return nil }
    let source = sentence.source
    let tokens = source.tokens(of: passage).tokens
    if source.knows(own.text, in: passage) || source.has(own, beside: telling(copied, sentence)) { return nil }
    if side == .before, Pronouns.persons.contains(other.text) {
      return source.isNamed(own.text, before: passage) ? nil : own.text
    }
    guard isName(other, tokens, sentence) || isFirstName(other, tokens, sentence),
      !NameWords.isEpithet(tokens, other.place), !Titles.isTitle(other.text),
      !Titles.isTitle(own.text), !sentence.parts.words.contains(other.text),
      !Demonyms.areRelated(own.text, other.text),
      !Acronyms.all(in: tokens, around: other.place).contains(where: { Demonyms.areRelated(own.text, $0) }),
      !Acronyms.all(in: sentence.parts.tokens, around: own.place).contains(where: {
        Demonyms.areRelated(other.text, $0)
      })
    else { return nil }
    return own.text
  }

  private static func edge(_ words: ArraySlice<ComparedWord>, _ side: Side) -> ComparedWord? {
    side == .before ? words.last : words.first
  }

  private static func telling(_ run: Range<Int>, _ sentence: CheckedSentence) -> Set<String> {
    Set(sentence.compared[run].filter { sentence.tells($0.text) }.prefix(4).map(\.key))
  }

  /// The first word of a text is a name where a name stands behind it or a member has it as one.
  private static func isName(_ word: ComparedWord, _ tokens: [Token], _ sentence: CheckedSentence) -> Bool {
    if Calendar.isName(word.text) || word.quantity != nil { return false }
    if word.isName { return true }
    guard NameWords.isName(tokens, word.place), NameWords.isFirst(tokens, word.place) else { return false }
    return sentence.source.innerNames.contains(word.text)
  }

  /// The first word of a passage, which no member writes small.
  private static func isFirstName(_ word: ComparedWord, _ tokens: [Token], _ sentence: CheckedSentence) -> Bool {
    word.place <= 1 && word.quantity == nil && NameWords.isName(tokens, word.place) && !Calendar.isName(word.text)
      && !sentence.source.smallWords.contains(word.text)
  }
}

extension GateSource {
  /// The passage has the name, in whatever form.
  func knows(_ name: String, in passage: Int) -> Bool {
    let parts = tokens(of: passage)
    return parts.words.contains(name) || parts.names.contains { Demonyms.areRelated(name, $0) }
      || acronyms(of: passage).contains { Demonyms.areRelated(name, $0) }
  }

  /// The member has the name in its headline or up to the passage.
  func isNamed(_ name: String, before passage: Int) -> Bool {
    passages.indices.contains {
      passages[$0].member == passages[passage].member && $0 <= passage && knows(name, in: $0)
    }
  }

  /// Some passage has the word near most of the others.
  fileprivate func has(_ word: ComparedWord, beside others: Set<String>) -> Bool {
    passages.indices.contains { passage in
      guard tokens(of: passage).words.contains(word.text) else { return false }
      let keys = Set(compared(passage).map(\.key))
      return keys.intersection(others).count * 2 > others.count
    }
  }
}
