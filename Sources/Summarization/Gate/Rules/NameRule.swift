import NewsModel

/// Every capitalised word is a member's, and stands where the member has it; weekdays and months may be those of a
/// member's own date.
enum NameRule {
  static func findings(_ sentence: CheckedSentence) -> [GateFinding] {
    let tokens = sentence.parts.tokens
    let insertions = NameWords.insertions(in: tokens)
    return tokens.indices.compactMap { index in
      guard NameWords.isName(tokens, index) else { return nil }
      let word = tokens[index].text.bare
      if Calendar.isName(word) {
        return isDateSupported(word, sentence) ? nil : GateFinding(.date, tokens[index].text)
      }
      if Titles.standsBeforeName(tokens, index) { return nil }
      if insertions.contains(index) {
        return isKnown(word, at: index, sentence) ? nil : GateFinding(.name, tokens[index].text)
      }
      if NameWords.isFirst(tokens, index) {
        // A sentence starts with a capital, whatever the word.
        guard index + 1 < tokens.count, tokens[index + 1].isCapitalised, !sentence.source.words.contains(word) else {
          return nil
        }
      }
      return isSupported(word, at: index, sentence) ? nil : GateFinding(.name, tokens[index].text)
    }
  }

  private static func isSupported(_ word: String, at index: Int, _ sentence: CheckedSentence) -> Bool {
    guard isKnown(word, at: index, sentence) else { return false }
    let name = run(around: index, sentence.parts.tokens)
    guard let original = sentence.original(without: name) else { return true }
    if has(original, word, at: index, sentence) || isJoined(index, sentence, original) { return true }
    // Only a name whose place another one has in the original is a wrong one.
    if !sentence.isMost(of: original, without: name) || !hasOther(original, sentence) { return true }
    return sentence.alignment.nearest.contains { nearest in
      sentence.cover(of: nearest.passage, without: name) >= 0.7 && has(nearest.passage, word, at: index, sentence)
    }
  }

  /// Inside a passage stands a name that the sentence has not, in no form.
  private static func hasOther(_ passage: Int, _ sentence: CheckedSentence) -> Bool {
    let tokens = sentence.source.tokens(of: passage).tokens
    let own = NameWords.all(in: sentence.parts.tokens)
    let acronyms = Acronyms.all(in: sentence.parts.tokens)
    return tokens.indices.contains { index in
      guard NameWords.isName(tokens, index) else { return false }
      let word = tokens[index].text.bare
      if Calendar.isName(word) || Titles.isAddress(word) || sentence.parts.words.contains(word)
        || acronyms.contains(word)
        || NameWords.isFirst(tokens, index) && !(index + 1 < tokens.count && tokens[index + 1].isCapitalised)
      {
        return false
      }
      let forms = Acronyms.all(in: tokens, around: index).union([word])
      return !own.contains { name in forms.contains { Demonyms.areRelated(name, $0) } }
    }
  }

  /// The words of the name that a word belongs to.
  private static func run(around index: Int, _ tokens: [Token]) -> [String] {
    var (start, end) = (index, index + 1)
    while start > 0, tokens[start - 1].isCapitalised { start -= 1 }
    while end < tokens.count, tokens[end].isCapitalised { end += 1 }
    return tokens[start..<end].map(\.text.bare)
  }

  /// Somewhere in the members, as this word, its country's or its initials.
  private static func isKnown(_ word: String, at index: Int, _ sentence: CheckedSentence) -> Bool {
    let source = sentence.source
    return source.words.contains(word) || source.names.contains { Demonyms.areRelated(word, $0) }
      || source.passages.indices.contains { has($0, word, at: index, sentence) }
  }

  /// The passage has the word, its country's, its initials or what it is the initials of.
  private static func has(_ passage: Int, _ word: String, at index: Int, _ sentence: CheckedSentence) -> Bool {
    let parts = sentence.source.tokens(of: passage)
    if parts.words.contains(word) || parts.words.contains(where: { Demonyms.areRelated(word, $0) }) { return true }
    let tokens = sentence.parts.tokens
    if tokens[index].isInitials || Demonyms.isListed(word),
      sentence.source.acronyms(of: passage).contains(where: { Demonyms.areRelated(word, $0) })
    {
      return true
    }
    // Two letters may stand for much: `AF 447` is no word for every `Air F…`.
    let own = Acronyms.all(in: tokens, around: index).filter { $0.count > 2 || Demonyms.isListed($0) }
    return own.contains { acronym in
      parts.initials.contains(acronym) || parts.names.contains { Demonyms.areRelated(acronym, $0) }
    }
  }

  /// With a neighbouring name of the original it stands together in some member: `Marta Oyen` for a passage's `Oyen`.
  private static func isJoined(_ index: Int, _ sentence: CheckedSentence, _ original: Int) -> Bool {
    let tokens = sentence.parts.tokens
    return [index - 1, index + 1].contains { other in
      guard tokens.indices.contains(other), tokens[other].isCapitalised else { return false }
      let (left, right) = (tokens[min(index, other)].text.bare, tokens[max(index, other)].text.bare)
      return has(original, tokens[other].text.bare, at: other, sentence) && sentence.source.stand(left, right)
    }
  }

  private static func isDateSupported(_ word: String, _ sentence: CheckedSentence) -> Bool {
    let source = sentence.source
    let isPublished = source.days.contains { Calendar.names(of: $0).contains(word) }
    guard source.words.contains(word) || isPublished else { return false }
    guard let original = sentence.original(without: [word]) else { return true }
    let words = source.tokens(of: original).words
    return words.contains(word) || isPublished || !words.contains(where: Calendar.isName)
      || sentence.alignment.nearest.contains { source.tokens(of: $0.passage).words.contains(word) && $0.cover >= 0.5 }
  }
}

extension GateSource {
  /// Two words stand side by side in some passage.
  func stand(_ left: String, _ right: String) -> Bool {
    passages.indices.contains { passage in
      let parts = tokens(of: passage)
      guard parts.words.contains(left), parts.words.contains(right) else { return false }
      return zip(parts.tokens, parts.tokens.dropFirst()).contains { $0.text.bare == left && $1.text.bare == right }
    }
  }
}
