import TextAnalysis

/// English words within a sentence that mean something of the sentence before it.
enum References {
  /// - Parameters:
  ///   - words: of the sentence.
  ///   - roles: of these.
  ///   - opens: nothing stands before it in its article.
  /// - Complexity: O(bytes)
  static func pointBack(_ sentence: String, words: [String], roles: WordRoles, opens: Bool) -> Bool {
    opensWithPhrase(words) || PersonReferences.pointBack(sentence, words: words, roles: roles)
      || !opens && namesWhatWasSaid(words)
  }

  /// `In that time …`, `After those talks …`; not `In that week …`, which points at the calendar.
  private static func opensWithPhrase(_ words: [String]) -> Bool {
    words.count > 2 && prepositions.contains(words[0]) && ["that", "those", "such"].contains(words[1])
      && !Openings.times.contains(words[2])
  }

  static let prepositions: Set<String> = [
    "in", "at", "on", "by", "for", "of", "from", "with", "under", "to", "during", "after", "before", "since", "until",
    "despite", "besides", "through", "without", "within",
  ]

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
