/// What an article gives as somebody's words. A post that is set below its report says them once more, without quotation marks:
/// printed from there, they would be the outlet's own.
struct SpokenWords {
  /// Of ``length`` words that follow each other within a quotation.
  private var runs: Set<ArraySlice<String>> = []

  /// - Complexity: O(words)
  init(_ sentences: [Sentence]) {
    for sentence in sentences where sentence.text.unicodeScalars.contains(where: Self.opens) {
      for words in QuotedWords.double(Token.tokens(of: sentence.text)) { runs.formUnion(Self.runs(of: words)) }
    }
  }

  /// Shorter ones, such as the name of a law, are said by many.
  private static let length = 6

  /// Whether a sentence says nothing else.
  /// - Complexity: O(words)
  func are(_ sentence: Sentence) -> Bool {
    if runs.isEmpty || sentence.words < Double(Self.length) { return false }
    let said = Self.runs(of: Token.tokens(of: sentence.text).filter { $0.kind != .mark }.map(\.text))
    return !said.isEmpty && said.allSatisfy(runs.contains)
  }

  private static func runs(of words: [String]) -> [ArraySlice<String>] {
    words.count < length ? [] : (0...(words.count - length)).map { words[$0..<($0 + length)] }
  }

  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "“", "„", "«", "»": true
    default: false
    }
  }
}
