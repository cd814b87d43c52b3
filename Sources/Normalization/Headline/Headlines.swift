import TextAnalysis

/// What can be said of two headlines without a page.
enum Headlines {
  /// Whether two lines are one headline, up to a suffix or a changed word: more than 4 of 5 words are common.
  /// - Complexity: O(bytes)
  static func areSimilar(_ first: String, _ second: String) -> Bool {
    first == second || commonShare(first, second) >= 0.8
  }

  /// The share of common words in the longer of two lines.
  static func commonShare(_ first: String, _ second: String) -> Double {
    let left = words(of: first)
    let right = words(of: second)
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    return Double(left.count { right.contains($0) }) / Double(max(left.count, right.count))
  }

  /// The words of a line by their hashes, each once.
  private static func words(of line: String) -> Set<UInt64> {
    var words: Set<UInt64> = []
    var tokenizer = WordTokenizer()
    tokenizer.forEachWord(in: line) { words.insert(FNV.hash64($0.utf8)) }
    return words
  }
}
