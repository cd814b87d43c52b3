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
      (Pronouns.subjects.contains(pair.0) && Attribution.verbs.contains(pair.1))
        || (Attribution.verbs.contains(pair.0) && Pronouns.subjects.contains(pair.1))
    }
  }

  /// `You may be aware …`, `I think …`, `Our view …`, outside of quotation marks.
  static func addressesReader(_ sentence: String, roles: WordRoles = .person) -> Bool {
    guard roles.contains(.person) else { return false }
    var isOpen = false
    for token in Token.tokens(of: sentence) {
      if token.kind == .mark, isQuotationMark(token.text) {
        isOpen.toggle()
      } else if !isOpen, Pronouns.firstAndSecond.contains(token.text) {
        return true
      }
    }
    return false
  }

  static func isQuotationMark(_ token: String) -> Bool {
    token.unicodeScalars.first.map { openers.contains($0) || closers.contains($0) } ?? false
  }
}
