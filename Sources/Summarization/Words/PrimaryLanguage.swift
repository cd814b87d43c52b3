extension String {
  /// Of a BCP 47 tag the language itself: `pt` of `pt-BR`.
  var primaryLanguage: String { String(prefix { $0 != "-" }) }
}
