import TextAnalysis

/// A line that may be a headline with its words, so that one that is compared often is cut into words once.
struct HeadlineWords: Sendable {
  let line: String
  /// By their hashes, each once.
  private let words: Set<UInt64>

  /// - Complexity: O(bytes)
  init(_ line: String) {
    var words: Set<UInt64> = []
    var tokenizer = WordTokenizer()
    tokenizer.forEachWord(in: line) { words.insert(FNV.hash64($0.utf8)) }
    self.line = line
    self.words = words
  }

  /// Whether two lines are one headline, up to a suffix or a changed word: more than 4 of 5 words are common.
  /// - Complexity: O(bytes of the lines + words of the shorter)
  func isSimilar(to other: HeadlineWords) -> Bool { line == other.line || commonShare(other) >= 0.8 }

  func isSimilar(toOneOf others: [HeadlineWords]) -> Bool { others.contains(where: isSimilar) }

  /// The share of common words in the longer of two lines.
  func commonShare(_ other: HeadlineWords) -> Double {
    if words.isEmpty || other.words.isEmpty { return 0 }
    let (fewer, more) = words.count < other.words.count ? (words, other.words) : (other.words, words)
    return Double(fewer.count { more.contains($0) }) / Double(more.count)
  }
}
