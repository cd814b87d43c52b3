import TextAnalysis

/// What makes a headline less fit to stand over an event, English for the most part.
enum HeadlineRules {
  /// `Opinion: …`, `I was there`, `We must …`, and a quotation with nothing around it.
  static func opines(_ headline: String, _ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    if ["opinion", "comment", "editorial", "column", "commentary", "letters", "kommentar", "meinung", "opinión"]
      .contains(first)
    {
      return true
    }
    if SpeechRules.isBareQuotation(headline) || demands(headline, words) || judges(headline, words)
      || comments(headline, words)
    {
      return true
    }
    return words.contains { ["i", "my", "i'm", "i've", "we", "we're", "our", "you", "your", "you're"].contains($0) }
      && !hasQuotation(headline)
  }

  /// `Quill should resign now`: unless somebody is said to demand it.
  private static func demands(_ headline: String, _ words: [String]) -> Bool {
    guard words.contains("should") || words.contains("must") else { return false }
    return !hasQuotation(headline) && !headline.contains(":")
      && !words.contains { sayers.contains($0) || Attribution.verbs.contains($0) }
  }

  /// `Veltron's bad quarter is worse than it looks`: unless somebody says so, or it is measured against what was foreseen.
  private static func judges(_ headline: String, _ words: [String]) -> Bool {
    guard
      let than = words.indices.dropFirst().first(where: {
        words[$0] == "than" && ["worse", "better"].contains(words[$0 - 1])
      })
    else { return false }
    let measure = words[(than + 1)...].prefix(3)
    return !hasQuotation(headline) && !measure.contains { foreseen.contains($0) || $0.contains(where: \.isNumber) }
      && !words.contains { sayers.contains($0) || Attribution.verbs.contains($0) }
  }

  /// `Thank you, Ada Quill`, `A heroic reporter …`, `The boycott has nothing to do with decency`: unless somebody says so.
  private static func comments(_ headline: String, _ words: [String]) -> Bool {
    if words.count > 1, ["thank you", "go away", "shame on"].contains(words[0] + " " + words[1]) { return true }
    if hasQuotation(headline) || headline.hasPrefix("'")
      || words.contains(where: { sayers.contains($0) || Attribution.verbs.contains($0) })
    {
      return false
    }
    return comments.isIn(words) || Commentary.isIn(headline, words: words, roles: .comment)
  }

  private static let comments = PhraseList(
    """
    nothing to do with
    everything to do with
    gets everything wrong
    got everything wrong
    was supposed to be
    is a mistake
    is a disgrace
    is a joke
    wrong about
    """)

  private static let foreseen: Set<String> = [
    "expected", "expectations", "forecast", "forecasts", "feared", "thought", "estimated", "estimates", "predicted",
    "last",
    "anticipated", "previously", "reported",
  ]

  private static let sayers: Set<String> = [
    "urges", "urged", "rules", "ruled", "orders", "ordered", "calls", "called", "demands", "demanded", "asks", "asked",
    "wants", "suggests", "suggested", "thinks", "believes", "poll", "report", "study", "recommends", "insist", "warn",
    "vows", "agree", "hears", "finds",
  ]

  private static func hasQuotation(_ headline: String) -> Bool {
    headline.unicodeScalars.contains { "\"“”‘«„".unicodeScalars.contains($0) } || headline.contains(" '")
  }

  static func lures(_ words: [String]) -> Bool {
    if let first = words.first, ["this", "these", "here's", "meet", "inside", "everything", "read"].contains(first) {
      return true
    }
    if words.count > 1, let number = Int(words[0]), number < 60, lists.contains(words[1]) { return true }
    return phrases.isIn(words)
  }

  static func announcesForm(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    return forms.contains(first) || words.suffix(2) == ["live", "updates"]
      || (words.count > 1 && forms.contains(first + " " + words[1]))
  }

  /// `Tributes paid to …`: how people took what another headline says.
  static func tellsReaction(_ words: [String]) -> Bool {
    words.contains("tributes") && !words.contains { CasualtyClass.of($0) == "killed" || $0 == "death" }
  }

  /// `Tuesday, March 3, 2026`
  static func isDate(_ words: [String]) -> Bool {
    words.allSatisfy { Calendar.isWeekday($0) || Calendar.monthForms.contains($0) || $0.allSatisfy(\.isNumber) }
  }

  /// Cut off in the middle, or shouted.
  static func isBroken(_ headline: String) -> Bool {
    if headline.hasSuffix("…") || headline.hasSuffix("...") { return true }
    let letters = headline.unicodeScalars.filter { $0.properties.isCased }
    return letters.count > 12 && letters.allSatisfy(\.properties.isUppercase)
  }

  private static let lists: Set<String> = [
    "things", "reasons", "ways", "tips", "facts", "photos", "pictures", "questions", "takeaways", "times", "best",
    "signs",
  ]

  private static let forms: Set<String> = [
    "live", "watch", "video", "gallery", "photos", "pictures", "listen", "podcast", "analysis", "explainer",
    "explained",
    "timeline", "factbox", "fact check", "in pictures", "live updates", "exclusive", "breaking", "update", "updated",
    "review", "interview", "quiz", "recap", "profile", "ticker", "liveblog", "newsletter", "morning briefing",
  ]

  private static let phrases = PhraseList(lures)

  private static let lures = """
    you won't believe
    won't believe
    what happened next
    what we know
    what you need to know
    what to know
    need to know
    here's why
    here's what
    here's how
    this is why
    this is what
    the reason why
    the truth about
    the internet
    the one thing
    goes viral
    went viral
    jaw dropping
    mind blowing
    shocking
    stunning
    heartbreaking
    slammed
    slams
    destroys
    epic
    insane
    unbelievable
    incredible moment
    moment when
    fans react
    people are
    everyone is talking
    secret
    must see
    must read
    """
}
