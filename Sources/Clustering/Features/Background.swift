import TextAnalysis

/// How common words are in general, so that a day of eleven articles knows that `government` says little. English only:
/// words of other languages are as rare as the day has them.
struct Background {
  static let english = Background()

  /// By word in the form in which words are compared: the share of reports that have it.
  private let shares: [String: Double]

  private init() {
    var shares: [String: Double] = [:]
    for (share, words) in NewsWords.bands {
      for word in words.split(whereSeparator: \.isWhitespace) {
        var form = Array(word.utf8)
        WordForm.trim(&form)
        let text = String(decoding: form, as: UTF8.self)
        shares[text] = max(shares[text] ?? 0, share)
      }
    }
    self.shares = shares
  }

  /// What so many other articles would have.
  /// - Complexity: O(words of the table)
  func frequencies(in vocabulary: Vocabulary, articles: Double) -> BackgroundFrequencies {
    var known: [Double] = Array(repeating: 0, count: vocabulary.count)
    for (word, share) in shares { if let term = vocabulary.existing(word) { known[term] = share } }
    return BackgroundFrequencies(documents: articles, shares: known)
  }
}
