/// Of a BCP 47 tag.
extension String {
  /// The language itself: `pt` of `pt-BR`.
  var primaryLanguage: String { String(prefix { $0 != "-" }) }

  /// Whether a text is read as English: it is, or nobody knows its language, as of most such texts.
  var isReadAsEnglish: Bool { ["en", "und", ""].contains(primaryLanguage) }
}
