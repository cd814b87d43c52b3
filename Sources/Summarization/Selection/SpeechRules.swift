import TextAnalysis

/// Quotations: whose they are must stand in the sentence that is printed.
enum SpeechRules {
  private static let openers: Set<Unicode.Scalar> = ["\"", "“", "„", "«", "「", "『", "‘"]
  private static let closers: Set<Unicode.Scalar> = ["\"", "”", "“", "»", "」", "』", "’"]

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "”", "“", "»", "」", "』": true
    default: false
    }
  }

  /// The whole sentence stands in quotation marks.
  static func isBareQuotation(_ sentence: String) -> Bool {
    guard let first = sentence.unicodeScalars.first, openers.contains(first) else { return false }
    let body = sentence.unicodeScalars.dropFirst().reversed().drop { ".!?…。 ".unicodeScalars.contains($0) }
    guard let last = body.first, closers.contains(last) else { return false }
    // `"Yes" and "no"` opens and closes too: a mark inside says that words stand between quotations.
    return !body.dropFirst().contains { closers.contains($0) && $0 != "’" }
  }

  /// `…," he said`: understood only after the sentence that names him.
  static func speakerIsPronoun(_ sentence: String, words: [String], roles: WordRoles) -> Bool {
    guard roles.contains(.pronoun), sentence.unicodeScalars.contains(where: isMark) else {
      return false
    }
    return zip(words, words.dropFirst()).contains { pair in
      (pronouns.contains(pair.0) && Attribution.verbs.contains(pair.1))
        || (Attribution.verbs.contains(pair.0) && pronouns.contains(pair.1))
    }
  }

  /// `You may be aware …`, `I think …`, `Our view …`, outside of quotation marks.
  static func addressesReader(_ sentence: String, roles: WordRoles = .person) -> Bool {
    guard roles.contains(.person) else { return false }
    var isOpen = false
    for token in Token.tokens(of: sentence) {
      if token.kind == .mark, let mark = token.text.unicodeScalars.first,
        openers.contains(mark) || closers.contains(mark)
      {
        isOpen.toggle()
      } else if !isOpen, persons.contains(token.text) {
        return true
      }
    }
    return false
  }

  static let persons: Set<String> = [
    "i", "i'm", "i've", "i'd", "we", "we're", "we've", "we'll", "you", "you're", "you've", "you'll", "your", "my",
    "our",
  ]

  /// Of the third person, with what is theirs.
  static let persons3: Set<String> = ["he", "she", "they", "it", "his", "her", "their", "its"]

  /// `said`, `called it`: words that a quotation has beside it.
  static func isSaying(_ word: String) -> Bool { Attribution.verbs.contains(word) || sayings.contains(word) }

  private static let sayings: Set<String> = [
    "called", "calls", "described", "describes", "asked", "asks", "shouted", "replied", "recalled", "declared",
    "tweeted",
    "promised", "complained", "admitted", "spoke", "felt", "dismissed", "nannte", "raconte", "déclaré", "declaró",
    "indiqué", "señaló", "aseguró", "biết", "nói", "說", "说",
  ]

  static func isQuotationMark(_ token: String) -> Bool {
    token.unicodeScalars.first.map { openers.contains($0) || closers.contains($0) } ?? false
  }

  static let pronouns: Set<String> = [
    "he", "she", "they", "it", "er", "sie", "il", "elle", "él", "ella", "он", "она",
  ]
}

/// Words that say who says so.
enum Attribution {
  static let verbs: Set<String> = [
    "said", "says", "told", "tells", "added", "adds", "claimed", "claims", "claim", "announced", "reported", "reports",
    "stated",
    "alleged", "alleges", "argued", "argues", "warned", "warns", "insisted", "insists", "denied", "denies", "confirmed",
    "according", "accuses", "wrote", "noted", "explained", "found", "concluded", "ruled", "testified", "posted",
    "charged", "say", "sagte", "erklärte", "teilte", "dit", "affirmé", "dijo", "afirmó", "disse", "afirmou", "ha",
    "сказал", "заявил", "сообщил", "сообщила", "заявила",
  ]

  static func isIn(_ words: [String]) -> Bool { words.contains { verbs.contains($0) } }
}

/// A charge against somebody must not be printed without who makes it.
enum Accusation {
  static let words: Set<String> = ["accused", "suspected", "alleged", "allegedly", "reportedly"]

  /// - Parameters:
  ///   - words: of one sentence, lower-cased.
  ///   - roles: of these.
  static func lacksSource(_ words: [String], roles: WordRoles) -> Bool {
    guard roles.contains(.accusation), let index = words.firstIndex(where: Self.words.contains) else { return false }
    if Attribution.isIn(words.filter { $0 != "alleged" }) { return false }
    switch words[index] {
    case "accused", "suspected": return isPassive(words, index) && !words.contains("by")
    default: return true
    }
  }

  /// `is accused of`, `accused of`: not `the ministry accused the firm of`.
  private static func isPassive(_ words: [String], _ index: Int) -> Bool {
    index + 1 < words.count && words[index + 1] == "of"
  }
}
