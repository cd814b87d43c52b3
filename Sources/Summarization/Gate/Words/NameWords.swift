import TextAnalysis

/// Which words of a sentence are names.
enum NameWords {
  private static let stops = Stopwords.of(language: "en")
  private static let prepositions: Set<String> = [
    "despite", "amid", "amidst", "unlike", "besides", "beyond", "following", "regarding", "concerning", "beside",
    "inside",
    "outside", "aboard", "alongside", "whereas", "unless", "although", "whenever", "wherever", "nonetheless", "hence",
  ]

  static func isName(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.isCapitalised, token.text.unicodeScalars.count > 1, !token.text.hasPrefix("i'")
    else {
      return false
    }
    return token.isInitials || Calendar.isName(token.text)
      || !stops.contains(token.text) && !prepositions.contains(token.text)
  }

  /// Names of a text, as they are compared.
  static func all(in tokens: [Token]) -> [String] {
    tokens.indices.filter { isName(tokens, $0) }.map { tokens[$0].text.bare }
  }

  /// Places in square brackets: whoever quotes says there whom a `he` stands for, where the passage has no name.
  static func insertions(in tokens: [Token]) -> Set<Int> {
    var isOpen = false
    return Set(
      tokens.indices.filter { index in
        if tokens[index].text == "[" { isOpen = true }
        if tokens[index].text == "]" { isOpen = false }
        return isOpen
      })
  }

  static func isFirst(_ tokens: [Token], _ index: Int) -> Bool {
    guard let before = tokens[..<index].lastIndex(where: { !["\"", "“", "‘", "'", "«", "(", "—"].contains($0.text) })
    else {
      return true
    }
    if tokens[before].text == ".", before > 0, isShortened(tokens[before - 1]) { return false }
    return [".", ":", "!", "?", "…"].contains(tokens[before].text)
  }

  /// `Mr.`, `J.`: no sentence ends there.
  private static func isShortened(_ token: Token) -> Bool {
    token.isCapitalised && (token.text.count == 1 || Titles.isAddress(token.text))
  }
}
