import NewsModel

/// Every capitalised word is a member's, and stands where the member has it; weekdays and months may be those of a
/// member's own date.
enum NameRule {
  static func findings(_ sentence: CheckedSentence) -> [GateFinding] {
    let tokens = sentence.parts.tokens
    return tokens.indices.compactMap { index in
      guard isName(tokens, index) else { return nil }
      let word = tokens[index].text.withoutPossessive
      if Calendar.isName(word) {
        return isDateSupported(word, sentence) ? nil : GateFinding(.date, tokens[index].text)
      }
      if isFirst(tokens, index) {
        // A sentence starts with a capital, whatever the word.
        guard index + 1 < tokens.count, tokens[index + 1].isCapitalised, !sentence.source.words.contains(word) else {
          return nil
        }
      }
      return isSupported(word, at: index, sentence) ? nil : GateFinding(.name, tokens[index].text)
    }
  }

  private static func isName(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && token.isCapitalised && token.text.unicodeScalars.count > 1
      && !token.text.hasPrefix("i'")
  }

  private static func isFirst(_ tokens: [Token], _ index: Int) -> Bool {
    guard let before = tokens[..<index].last(where: { !["\"", "“", "‘", "'", "«", "(", "—"].contains($0.text) }) else {
      return true
    }
    return [".", ":", "!", "?", "…"].contains(before.text)
  }

  private static func isSupported(_ word: String, at index: Int, _ sentence: CheckedSentence) -> Bool {
    guard isKnown(word, at: index, sentence) else { return false }
    let name = run(around: index, sentence.parts.tokens)
    guard let original = sentence.original(without: name) else { return true }
    if has(original, word, sentence.source) || isJoined(index, sentence, original) { return true }
    // Only a name whose place another one has in the original is a wrong one.
    if !sentence.isMost(of: original, without: name) || !hasOther(original, sentence) { return true }
    return sentence.alignment.nearest.contains { nearest in
      sentence.cover(of: nearest.passage, without: name) >= 0.7 && has(nearest.passage, word, sentence.source)
    }
  }

  /// Inside a passage stands a name that the sentence has not.
  private static func hasOther(_ passage: Int, _ sentence: CheckedSentence) -> Bool {
    let tokens = sentence.source.tokens(of: passage).tokens
    return tokens.indices.contains { index in
      isName(tokens, index) && !sentence.parts.words.contains(tokens[index].text.withoutPossessive)
        && !Calendar.isName(tokens[index].text)
        && (!isFirst(tokens, index) || index + 1 < tokens.count && tokens[index + 1].isCapitalised)
    }
  }

  /// The words of the name that a word belongs to.
  private static func run(around index: Int, _ tokens: [Token]) -> [String] {
    var (start, end) = (index, index + 1)
    while start > 0, tokens[start - 1].isCapitalised { start -= 1 }
    while end < tokens.count, tokens[end].isCapitalised { end += 1 }
    return tokens[start..<end].map(\.text.withoutPossessive)
  }

  /// Somewhere in the members, as this word, its country's or its initials.
  private static func isKnown(_ word: String, at index: Int, _ sentence: CheckedSentence) -> Bool {
    let source = sentence.source
    return source.words.contains(word) || source.names.contains { Demonyms.areRelated(word, $0) }
      || Acronyms.isKnown(sentence.parts.tokens, index, source)
  }

  private static func has(_ passage: Int, _ word: String, _ source: GateSource) -> Bool {
    let words = source.tokens(of: passage).words
    return words.contains(word) || words.contains { Demonyms.areRelated(word, $0) }
  }

  /// With a neighbouring name of the original it stands together in some member: `Marta Oyen` for a passage's `Oyen`.
  private static func isJoined(_ index: Int, _ sentence: CheckedSentence, _ original: Int) -> Bool {
    let tokens = sentence.parts.tokens
    return [index - 1, index + 1].contains { other in
      guard tokens.indices.contains(other), tokens[other].isCapitalised else { return false }
      let (left, right) = (
        tokens[min(index, other)].text.withoutPossessive, tokens[max(index, other)].text.withoutPossessive
      )
      return has(original, tokens[other].text.withoutPossessive, sentence.source) && sentence.source.stand(left, right)
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
      return zip(parts.tokens, parts.tokens.dropFirst()).contains {
        $0.text.withoutPossessive == left && $1.text.withoutPossessive == right
      }
    }
  }
}
