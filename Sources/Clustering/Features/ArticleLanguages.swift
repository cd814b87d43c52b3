import TextAnalysis

/// Which articles of a day are in which language, as far as languages have enough of them to say which words are common there.
struct ArticleLanguages {
  /// Rows of each, ascending, by the language's tag.
  let articles: [[Int]]
  /// By the same numbers: whether the language's function words are known and left out.
  let haveStopwords: [Bool]
  /// The day has no other.
  let areOne: Bool

  /// Fewer articles do not show what is common.
  private static let least = 10

  /// They tell neither which words are common in another language than the day's, nor which are of no list.
  var sayNothing: Bool { areOne && haveStopwords.allSatisfy { $0 } }

  /// - Parameter tags: BCP 47, by row.
  init(_ tags: [String]) {
    let rows = Dictionary(grouping: tags.indices) { String(tags[$0].prefix { $0 != "-" }) }
    let known = rows.filter { $0.key != "und" && !$0.key.isEmpty && $0.value.count >= Self.least }.sorted {
      $0.key < $1.key
    }
    articles = known.map(\.value)
    haveStopwords = known.map { !Stopwords.of(language: $0.key).all.isEmpty }
    areOne = rows.count == 1
  }
}
