/// How common each term is in the language that is its home, the one of most of the articles that have it. On a day of many languages
/// the commonest words of a small one are in few articles, and look as rare as a name.
struct HomeLanguages {
  private struct Count {
    var having: UInt32 = 0
    var articles: UInt32 = 0
    var language: Int32 = -1
  }

  /// By term; none where languages say nothing.
  private var counts: [Count] = []

  static let none = HomeLanguages()

  /// Articles that a language is credited with beside its own, none of which has the term: what a handful has in common is its event.
  private static let doubt = 20.0

  private init() {}

  /// - Complexity: O(terms of all rows)
  init(of rows: TermRows, in languages: ArticleLanguages) {
    counts = Array(repeating: Count(), count: rows.frequencies.count)
    var having = [UInt32](repeating: 0, count: rows.frequencies.count)
    for (language, articles) in languages.articles.enumerated() {
      for row in articles { for place in rows.range(row) { having[Int(rows.terms[place])] += 1 } }
      for row in articles {
        for place in rows.range(row) {
          let term = Int(rows.terms[place])
          if having[term] > counts[term].having {
            counts[term] = Count(having: having[term], articles: UInt32(articles.count), language: Int32(language))
          }
        }
      }
      for row in articles { for place in rows.range(row) { having[Int(rows.terms[place])] = 0 } }
    }
  }

  /// The share of its language's articles that have a term; always less than the day's where the day has one language. 0 where
  /// nothing is known.
  func share(_ term: Int) -> Double {
    guard let count = count(term) else { return 0 }
    return Double(count.having) / (Double(count.articles) + Self.doubt)
  }

  /// The articles of its language that have a term, and all of that language.
  func articles(_ term: Int) -> (having: Int, of: Int)? { count(term).map { (Int($0.having), Int($0.articles)) } }

  var terms: Range<Int> { counts.indices }

  /// The number of its language.
  func language(_ term: Int) -> Int? { count(term).map { Int($0.language) } }

  private func count(_ term: Int) -> Count? {
    term < counts.count && counts[term].having > 0 ? counts[term] : nil
  }
}
