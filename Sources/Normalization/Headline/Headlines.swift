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
    let left = Set(WordTokenizer.words(in: first))
    let right = Set(WordTokenizer.words(in: second))
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    return Double(left.intersection(right).count) / Double(max(left.count, right.count))
  }
}
