import TextAnalysis

/// What can be said of two headlines without a page.
enum Headlines {
  /// Whether two lines are one headline, up to a suffix or a changed word: more than 4 of 5 words are common.
  /// - Complexity: O(bytes)
  static func areSimilar(_ first: String, _ second: String) -> Bool {
    let left = Set(WordTokenizer.words(in: first))
    let right = Set(WordTokenizer.words(in: second))
    guard !left.isEmpty, !right.isEmpty else { return false }
    let common = left.intersection(right).count
    return common * 5 >= max(left.count, right.count) * 4
  }
}
