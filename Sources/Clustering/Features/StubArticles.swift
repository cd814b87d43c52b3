import TextAnalysis

/// Which articles of a day have hardly a word: eight outlets' empty pages called `Live` are not one event.
struct StubArticles {
  /// By row, twice the words of title and text, each counted once, as far as they matter.
  private let halfWords: [Int]

  /// Words that an article must have to be compared, and two of which one must have more. A title of two words may name an event, if a
  /// longer one says so too.
  private static let (least, few) = (2, 3)

  /// - Complexity: O(1) an article, as a rule
  init(_ day: DayFeatures) {
    halfWords = (0..<day.count).map { row in
      let terms = day.text.range(row)
      if terms.count >= 2 * Self.few { return 2 * Self.few }
      // Scripts without spaces give n − 1 pairs for n letters, of which two make a word.
      let pairs = terms.count { WordTokenizer.isPair(day.vocabulary[Int(day.text.terms[$0])]) }
      return 2 * (terms.count - pairs) + (pairs > 0 ? pairs + 1 : 0)
    }
  }

  /// Whether an article is compared with others at all.
  func mayBeCompared(_ row: Int) -> Bool { halfWords[row] >= 2 * Self.least }

  /// Whether an article tells of an event by itself.
  func tellsAnEvent(_ row: Int) -> Bool { halfWords[row] >= 2 * Self.few }

  /// Of two articles that are looked at, one must tell an event.
  func mayBeCompared(_ pair: ArticlePair) -> Bool { tellsAnEvent(Int(pair.first)) || tellsAnEvent(Int(pair.second)) }

  /// Why two articles are not compared.
  func sayTooLittle(_ first: Int, _ second: Int) -> Bool {
    !mayBeCompared(first) || !mayBeCompared(second)
      || !mayBeCompared(ArticlePair(min(first, second), max(first, second)))
  }
}
