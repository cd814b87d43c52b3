/// A sentence that is a passage but for a word has no other number, day, name or unit there, nor the word's opposite, and
/// denies what the passage denies.
enum SubstitutionRule {
  private static let looked: Float = 0.4
  /// A word that another passage of so much of the sentence's weight has is that passage's.
  private static let elsewhere: Float = 0.5

  static func findings(_ sentence: CheckedSentence) -> [GateFinding] {
    guard let copy = CopiedPassage(of: sentence, looked: looked) else { return [] }
    return (denial(copy).map { [$0] } ?? []) + substitutions(copy, sentence)
  }

  private static func substitutions(_ copy: CopiedPassage, _ sentence: CheckedSentence) -> [GateFinding] {
    let replaced = copy.alignment.gaps.flatMap(Replacement.all)
    return replaced.compactMap { replacement in
      guard let rule = replacement.rule(in: copy, sentence), !replacement.isPermutation(among: replaced, sentence)
      else {
        return nil
      }
      let isSwap = replaced.contains { $0.own.key == replacement.other.key && $0.other.key == replacement.own.key }
      if !isSwap, isElsewhere(replacement.own, than: copy, sentence) { return nil }
      return GateFinding(rule, sentence.parts.tokens[replacement.own.place].text)
    }
  }

  private static func isElsewhere(_ word: ComparedWord, than copy: CopiedPassage, _ sentence: CheckedSentence) -> Bool {
    let neighbours = copy.neighbours(of: word)
    return sentence.alignment.nearest.contains { nearest in
      nearest.passage != copy.passage && nearest.cover >= elsewhere
        && sentence.source.compared(nearest.passage).has(word, beside: neighbours)
    }
  }

  /// One denial more or less, and nothing that makes up for it.
  private static func denial(_ copy: CopiedPassage) -> GateFinding? {
    if copy.alignment.isVerbatim || copy.isTimedAnew { return nil }
    let gaps = copy.alignment.gaps
    let (inserted, missing) = (gaps.filter(\.isInsertedDenial).count, gaps.filter(\.isMissingDenial).count)
    guard inserted + missing == 1 else { return nil }
    let rest = gaps.filter { !$0.isInsertedDenial && !$0.isMissingDenial }
    let makesUp = rest.contains { gap in
      (gap.own + (gap.isOuter ? copy.beside(gap) : gap.other)).contains {
        Negations.isNegation($0.text) || Negations.isSoft($0.text)
      }
    }
    return makesUp ? nil : GateFinding(.negation, "not")
  }
}

extension [ComparedWord] {
  /// The word stands there, near one of the others if there are any.
  fileprivate func has(_ word: ComparedWord, beside neighbours: Set<String>) -> Bool {
    indices.contains { place in
      self[place].key == word.key
        && (neighbours.isEmpty
          || self[Swift.max(0, place - 4)..<Swift.min(count, place + 5)].contains { neighbours.contains($0.key) })
    }
  }
}

extension WordAlignment.Gap {
  fileprivate var isInsertedDenial: Bool { !isOuter && Self.isEmpty(other) && Self.isDenial(own) }

  fileprivate var isMissingDenial: Bool { !isOuter && Self.isEmpty(own) && Self.isDenial(other) }

  /// `a warning` where the passage has `no warning`.
  private static func isEmpty(_ words: ArraySlice<ComparedWord>) -> Bool {
    words.isEmpty
      || words.count == 1 && words.allSatisfy { ["a", "an", "the", "any", "some", "all", "every"].contains($0.text) }
  }

  /// `not`, `never`, `no`, also with the verb that they need.
  private static func isDenial(_ words: ArraySlice<ComparedWord>) -> Bool {
    let bare = words.filter { !["do", "does", "did"].contains($0.text) }
    return bare.count == 1 && bare.allSatisfy(\.denies)
  }
}
