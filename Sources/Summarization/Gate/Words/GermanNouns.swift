/// German writes every noun with a capital; what stands before a word, and how it ends, tells most nouns from names.
enum GermanNouns {
  static func isGerman(_ language: String) -> Bool { language.primaryLanguage == "de" }

  /// Behind an article, a number or the hyphen of a compound, or with the ending of a noun.
  /// - Parameter index: of a capitalised word.
  static func isNoun(_ tokens: [Token], _ index: Int) -> Bool {
    let word = tokens[index].text
    if word.unicodeScalars.count >= shortest, endings.contains(where: word.hasSuffix) { return true }
    guard index > 0 else { return false }
    let before = tokens[index - 1]
    return before.kind == .number || before.text == "-" && tokens[index].isAttached || articles.contains(before.text)
  }

  /// `Jung` is a name.
  private static let shortest = 6

  private static let endings = [
    "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "tät", "täten", "ismus",
    "nisse", "ment", "mente", "linge",
  ]

  private static let articles: Set<String> = [
    "der", "die", "das", "dem", "den", "des", "ein", "eine", "einen", "einem", "einer", "eines", "kein", "keine",
    "keinen", "keinem", "keiner", "keines", "im", "am", "zum", "zur", "vom", "beim", "ins", "ans", "sein", "seine",
    "seinen", "seinem", "seiner", "ihr", "ihre", "ihren", "ihrem", "ihrer", "mehr", "viele", "mehrere", "alle",
    "einige",
    "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
  ]
}
