/// Finds long runs of words that a written text takes from an article outside of quotation marks.
struct VerbatimRun {
  /// A run of more words is a copy.
  static let limit = 25

  /// The text's words outside of quotations, cut at each quotation.
  private let stretches: [[Substring]]

  init(_ text: String) {
    stretches = text.split(whereSeparator: { "\"“”„«»".contains($0) }).enumerated()
      .filter { $0.offset % 2 == 0 }.map { $0.element.split(whereSeparator: \.isWhitespace) }
  }

  /// - Complexity: O(words of the article), and only for a text that is long enough to hold a run.
  func isRepeated(in body: String) -> Bool {
    let long = stretches.filter { $0.count > Self.limit }
    if long.isEmpty { return false }
    let words = body.split(whereSeparator: \.isWhitespace)
    guard words.count > Self.limit else { return false }
    var runs: Set<ArraySlice<Substring>> = []
    for stretch in long {
      for start in 0...(stretch.count - Self.limit - 1) { runs.insert(stretch[start...(start + Self.limit)]) }
    }
    return (0...(words.count - Self.limit - 1)).contains { runs.contains(words[$0...($0 + Self.limit)]) }
  }
}
