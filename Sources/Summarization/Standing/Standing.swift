/// Whether a sentence is understood without the one before it.
enum Standing: Equatable {
  case alone
  /// It opens with a pronoun or a connective: understood after the sentence before it.
  case afterPrevious
  /// Part of a sentence, a line of the page's own, a caption, a bare quotation, a sentence that speaks to its reader, an accusation
  /// without its source, what the writer thinks of it.
  case never

  /// - Parameters:
  ///   - words: of the sentence.
  ///   - roles: of these.
  ///   - language: BCP 47
  ///   - opens: it is the first of its article, which points back to nothing but the headline.
  /// - Complexity: O(bytes)
  init(of sentence: String, words: [String], roles: WordRoles, language: String, opens: Bool = false) {
    if Fragments.isOne(sentence) || Boilerplate.isIn(sentence, words: words, roles: roles)
      || SpeechRules.isBareQuotation(sentence) || SpeechRules.addressesReader(sentence, roles: roles)
      || Accusation.lacksSource(words, roles: roles) || Captions.isIn(words, roles: roles)
      || Commentary.isIn(sentence, words: words, roles: roles)
    {
      self = .never
    } else if SpeechRules.speakerIsPronoun(sentence, words: words, roles: roles)
      || Openings.pointBack(words, language: language)
      || References.pointBack(sentence, words: words, roles: roles, opens: opens)
    {
      self = .afterPrevious
    } else {
      self = .alone
    }
  }
}
