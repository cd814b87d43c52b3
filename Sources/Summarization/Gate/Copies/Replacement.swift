/// A word of the sentence that stands where the passage has another.
struct Replacement {
  let own: ComparedWord
  let other: ComparedWord
  /// All that stands there, for opposites of two words.
  private let texts: (own: String, other: String)

  private static let longest = 2

  /// Word by word, of one or two words.
  static func all(in gap: WordAlignment.Gap) -> [Replacement] {
    guard (1...longest).contains(gap.own.count), (1...longest).contains(gap.other.count) else { return [] }
    let texts = (gap.own.map(\.text).joined(separator: " "), gap.other.map(\.text).joined(separator: " "))
    return zip(gap.own, gap.other).map { Replacement(own: $0, other: $1, texts: texts) }
  }

  /// The rule that it breaks; nil for another word of the same kind of meaning.
  func rule(in copy: CopiedPassage, _ sentence: CheckedSentence) -> GateFinding.Rule? {
    if let number = numberRule(copy, sentence) { return number }
    if own.isName, other.isName {
      if Calendar.isName(own.text) || Calendar.isName(other.text) {
        return Calendar.areSameKind(own.text, other.text) ? .date : nil
      }
      return isOtherName(copy, sentence) ? .name : nil
    }
    if Antonyms.areOpposite(texts.own, texts.other) || Antonyms.areOpposite(own.text, other.text) { return .antonym }
    return !copy.hasNegation && Antonyms.areOppositeSayings(own.text, other.text) ? .antonym : nil
  }

  private func numberRule(_ copy: CopiedPassage, _ sentence: CheckedSentence) -> GateFinding.Rule? {
    guard let one = own.quantity, let two = other.quantity else { return nil }
    if one.value == two.value {
      return one.unit != two.unit && !one.unit.isEmpty && !two.unit.isEmpty ? .number : nil
    }
    let passage = sentence.source.tokens(of: copy.passage).tokens
    if one.rounds(two) || two.rounds(one)
      || one.readings(in: sentence.parts.tokens).contains(where: { $0.value == two.value })
    {
      return nil
    }
    if let mine = Measure(after: one, in: sentence.parts.tokens), let its = Measure(after: two, in: passage),
      mine.converts(one.value, to: its, two.value)
    {
      return nil
    }
    return one.isYear && two.isYear ? .date : .number
  }

  private func isOtherName(_ copy: CopiedPassage, _ sentence: CheckedSentence) -> Bool {
    if Titles.standsBeforeName(sentence.parts.tokens, own.place) || Titles.isAddress(other.text)
      || min(own.text.count, other.text.count) < 2
    {
      return false
    }
    // `Elena Bustamante` for a passage's `President Bustamante`.
    if Titles.isTitle(other.text), isJoined(sentence) { return false }
    if Demonyms.areRelated(own.text, other.text) { return false }
    let its = Acronyms.all(in: sentence.source.tokens(of: copy.passage).tokens, around: other.place)
    let mine = Acronyms.all(in: sentence.parts.tokens, around: own.place)
    return !its.contains { Demonyms.areRelated(own.text, $0) } && !mine.contains { Demonyms.areRelated(other.text, $0) }
  }

  /// With the word behind it, it stands in some member.
  private func isJoined(_ sentence: CheckedSentence) -> Bool {
    let tokens = sentence.parts.tokens
    return own.place + 1 < tokens.count && sentence.source.stand(own.text, tokens[own.place + 1].text.bare)
  }

  /// Two members of one list that changed places.
  func isPermutation(among all: [Replacement], _ sentence: CheckedSentence) -> Bool {
    all.contains { swapped in
      guard swapped.own.key == other.key, swapped.other.key == own.key else { return false }
      let (first, last) = (min(own.place, swapped.own.place), max(own.place, swapped.own.place))
      return sentence.parts.tokens[(first + 1)..<last].allSatisfy {
        [",", "and", "&", "or", ";"].contains($0.text) || $0.isCapitalised
      }
    }
  }
}
