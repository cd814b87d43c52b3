import TextAnalysis

/// English words within a sentence that stand for somebody of the sentence before it.
enum PersonReferences {
  /// - Parameters:
  ///   - words: of the sentence.
  ///   - roles: of these.
  /// - Complexity: O(bytes)
  static func pointBack(_ sentence: String, words: [String], roles: WordRoles) -> Bool {
    guard let first = words.first else { return false }
    let opensWithPhrase = References.prepositions.contains(first)
    let mayOpenWithClause = opensWithPhrase || clauses.contains(first) || adverbs.contains(first)
    let mayEndWithSpeaker = words.last.map(Attribution.verbs.contains) ?? false
    guard opensWithPhrase || roles.contains(.pronoun) && (mayOpenWithClause || mayEndWithSpeaker) else { return false }
    let tokens = Token.tokens(of: sentence)
    return opensWithPhrase && goesOnAfterPhrase(tokens)
      || mayOpenWithClause && namesNobodyInTime(tokens, isClause: clauses.contains(first))
      || mayEndWithSpeaker && endsWithSpeaker(tokens)
  }

  /// `While he waited, the crowd …`, `Earlier in the day, she said …`; not `After he resigned, Quill …`, which names him right after.
  private static func namesNobodyInTime(_ tokens: [Token], isClause: Bool) -> Bool {
    guard let pronoun = tokens.firstIndex(where: { Pronouns.third.contains($0.text) }),
      pronoun == 1 && isClause || Pronouns.persons.contains(tokens[pronoun].text),
      !tokens[..<pronoun].dropFirst().contains(where: mayBePerson)
    else { return false }
    guard let comma = tokens[pronoun...].firstIndex(where: { $0.text == "," }) else { return true }
    return !tokens[(comma + 1)...].prefix(3).contains { $0.isCapitalised && $0.kind == .word }
  }

  /// A name, or what somebody says who was told of: `When the mayor said she …`.
  private static func mayBePerson(_ token: Token) -> Bool {
    isName(token) || Attribution.verbs.contains(token.text)
  }

  private static func isName(_ token: Token) -> Bool {
    token.kind == .word && token.isCapitalised && !Calendar.isName(token.text)
  }

  private static let clauses: Set<String> = ["while", "after", "as", "because", "when", "since", "until", "once"]
  private static let adverbs: Set<String> = ["earlier", "later", "today", "yesterday", "among", "amid", "over"]

  /// `At a rally in Vellport, she …`, `In a port that lives on speed, that is unlikely.`: a place and a time before the first comma, and
  /// behind it somebody or something else. A phrase that tells of persons may mean one: `In Quill's first speech, she …`.
  private static func goesOnAfterPhrase(_ tokens: [Token]) -> Bool {
    guard let comma = tokens.firstIndex(where: { $0.text == "," }), comma + 2 < tokens.count else { return false }
    if tokens[comma + 1].text == "that" { return predicates.contains(tokens[comma + 2].text) }
    return Pronouns.persons.contains(tokens[comma + 1].text) && !tokens[..<comma].contains(where: tellsOfPersons)
  }

  /// Verbs whose subject is `that` and no noun beside it.
  private static let predicates: Set<String> = ["is", "was", "has", "had", "will", "would", "means", "meant"]

  private static func tellsOfPersons(_ token: Token) -> Bool {
    token.text.hasSuffix("'s") || token.text.hasSuffix("’s") || Attribution.verbs.contains(token.text)
      || ["who", "with", "his", "her"].contains(token.text)
  }

  /// `More strikes are planned, it said.`: who `it` is stands before, where the sentence names nobody and quotes nothing. Of a person that
  /// holds whomever it names: `Quill should not have warned Calder, he said.`
  private static func endsWithSpeaker(_ tokens: [Token]) -> Bool {
    guard let speaker = tokens.lastIndex(where: { Pronouns.subjects.contains($0.text) }), speaker > 0,
      tokens[speaker - 1].text == ",", tokens[(speaker + 1)...].filter({ $0.kind != .mark }).count == 1,
      !tokens[1..<speaker].contains(where: { SpeechRules.isQuotationMark($0.text) })
    else { return false }
    return Pronouns.persons.contains(tokens[speaker].text)
      || !tokens[1..<speaker].contains(where: isName)
  }
}
