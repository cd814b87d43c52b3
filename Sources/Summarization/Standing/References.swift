import TextAnalysis

/// English words within a sentence that mean something of the sentence before it.
enum References {
  /// - Parameters:
  ///   - words: of the sentence.
  ///   - roles: of these.
  ///   - opens: nothing stands before it in its article.
  /// - Complexity: O(bytes)
  static func pointBack(_ sentence: String, words: [String], roles: WordRoles, opens: Bool) -> Bool {
    opensWithPhrase(words) || roles.contains(.pronoun) && opensWithClause(sentence, words: words)
      || roles.contains(.pronoun) && endsWithSpeaker(sentence, words: words)
      || !opens && namesWhatWasSaid(words)
  }

  /// `In that time …`, `After those talks …`; not `In that week …`, which points at the calendar.
  private static func opensWithPhrase(_ words: [String]) -> Bool {
    words.count > 2 && prepositions.contains(words[0]) && ["that", "those", "such"].contains(words[1])
      && !Openings.times.contains(words[2])
  }

  private static let prepositions: Set<String> = [
    "in", "at", "on", "by", "for", "of", "from", "with", "under", "to", "during", "after", "before", "since", "until",
    "despite", "besides", "through", "without", "within",
  ]

  /// `While he waited, the crowd …`; not `After he resigned, Quill …`, which names him right after.
  private static func opensWithClause(_ sentence: String, words: [String]) -> Bool {
    guard words.count > 2, clauses.contains(words[0]), Pronouns.third.contains(words[1]) else { return false }
    let tokens = Token.tokens(of: sentence)
    guard let comma = tokens.firstIndex(where: { $0.text == "," }) else { return true }
    return !tokens[(comma + 1)...].prefix(3).contains { $0.isCapitalised && $0.kind == .word }
  }

  private static let clauses: Set<String> = ["while", "after", "as", "because"]

  /// `More strikes are planned, it said.`: who `it` is stands before, where the sentence names nobody and quotes nothing.
  private static func endsWithSpeaker(_ sentence: String, words: [String]) -> Bool {
    guard words.count > 2, Pronouns.subjects.contains(words[words.count - 2]),
      Attribution.verbs.contains(words[words.count - 1])
    else { return false }
    let tokens = Token.tokens(of: sentence)
    guard let speaker = tokens.lastIndex(where: { Pronouns.subjects.contains($0.text) }), speaker > 0,
      tokens[speaker - 1].text == ","
    else { return false }
    return !tokens[1..<speaker].contains {
      $0.kind == .word && $0.isCapitalised && !Calendar.isName($0.text) || SpeechRules.isQuotationMark($0.text)
    }
  }

  /// `Archer's spokesman said the claim was …`, `put the number at 38,000`, `confirmed the agreement`: of what is not said.
  private static func namesWhatWasSaid(_ words: [String]) -> Bool {
    guard let place = words.indices.first(where: { isBareNoun(words, at: $0) }) else { return false }
    let kin = nouns[words[place]] ?? []
    return !words[..<place].contains { word in
      kin.contains { word.hasPrefix($0) } || kin.isEmpty && word.contains(where: \.isNumber)
    }
  }

  /// `the claim` without `that`, `of` or `by`.
  private static func isBareNoun(_ words: [String], at index: Int) -> Bool {
    guard index > 1, words[index - 1] == "the", nouns[words[index]] != nil else { return false }
    if ["agreement", "deal"].contains(words[index]) {
      return index == words.count - 1 && ["confirmed", "denied", "rejected"].contains(words[index - 2])
    }
    return index == words.count - 1 || followers.contains(words[index + 1])
  }

  private static let said = ["claim", "alleg", "accus", "charg", "maintain", "insist", "assert"]

  /// What somebody says to an accusation is worth printing even where it is not said again.
  private static let denials = ["den", "reject"]

  /// Each with the beginnings of words that say before it what is meant; none where a number does.
  private static let nouns: [String: [String]] = [
    "claim": said, "claims": said, "accusation": said + denials, "allegation": said + denials,
    "number": [], "figure": [],
    "agreement": ["agree", "deal", "truce", "treaty", "pact"], "deal": ["agree", "truce", "treaty", "pact"],
  ]

  /// What may stand after a noun that nothing explains.
  private static let followers: Set<String> = ["was", "were", "is", "are", "at", "as", "had", "has", "and", "but"]
}
