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
      || goesOnAfterPhrase(sentence, words: words)
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

  /// `While he waited, the crowd …`, `Earlier in the day, she said …`; not `After he resigned, Quill …`, which names him right after.
  private static func opensWithClause(_ sentence: String, words: [String]) -> Bool {
    guard let first = words.first, clauses.contains(first) || prepositions.contains(first) || adverbs.contains(first)
    else { return false }
    let tokens = Token.tokens(of: sentence)
    guard let person = tokens.firstIndex(where: { SpeechRules.persons3.contains($0.text) }),
      person == 1 && clauses.contains(first) || ["he", "she"].contains(tokens[person].text),
      !tokens[..<person].dropFirst().contains(where: mayBePerson)
    else { return false }
    guard let comma = tokens[person...].firstIndex(where: { $0.text == "," }) else { return true }
    return !tokens[(comma + 1)...].prefix(3).contains { $0.isCapitalised && $0.kind == .word }
  }

  /// `At a rally in Vellport, she …`, `In a port that lives on speed, that is unlikely.`: a place and a time before the first comma, and
  /// behind it somebody or something else. A phrase that tells of persons may mean one: `In Quill's first speech, she …`.
  private static func goesOnAfterPhrase(_ sentence: String, words: [String]) -> Bool {
    guard let first = words.first, prepositions.contains(first) else { return false }
    let tokens = Token.tokens(of: sentence)
    guard let comma = tokens.firstIndex(where: { $0.text == "," }), comma + 2 < tokens.count else { return false }
    let (subject, verb) = (tokens[comma + 1].text, tokens[comma + 2].text)
    if subject == "that" { return ["is", "was", "has", "had", "will", "would", "means", "meant"].contains(verb) }
    return ["he", "she"].contains(subject)
      && !tokens[..<comma].contains { $0.text.hasSuffix("'s") || $0.text.hasSuffix("’s") }
      && !tokens[1..<comma].contains {
        Attribution.verbs.contains($0.text) || ["who", "with", "his", "her"].contains($0.text)
      }
  }

  /// A name, or what somebody says who was told of: `When the mayor said she …`.
  private static func mayBePerson(_ token: Token) -> Bool {
    token.kind == .word && token.isCapitalised && !Calendar.isName(token.text) || Attribution.verbs.contains(token.text)
  }

  private static let clauses: Set<String> = ["while", "after", "as", "because", "when", "since", "until", "once"]

  private static let adverbs: Set<String> = ["earlier", "later", "today", "yesterday", "among", "amid", "over"]

  /// `More strikes are planned, it said.`: who `it` is stands before, where the sentence names nobody and quotes nothing. Of a person that
  /// holds whomever it names: `Quill should not have warned Calder, he said.`
  private static func endsWithSpeaker(_ sentence: String, words: [String]) -> Bool {
    guard words.count > 2, SpeechRules.pronouns.contains(words[words.count - 2]),
      Attribution.verbs.contains(words[words.count - 1])
    else { return false }
    let tokens = Token.tokens(of: sentence)
    guard let speaker = tokens.lastIndex(where: { SpeechRules.pronouns.contains($0.text) }), speaker > 0,
      tokens[speaker - 1].text == ","
    else { return false }
    if tokens[1..<speaker].contains(where: { SpeechRules.isQuotationMark($0.text) }) { return false }
    return ["he", "she"].contains(tokens[speaker].text)
      || !tokens[1..<speaker].contains { $0.kind == .word && $0.isCapitalised && !Calendar.isName($0.text) }
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
