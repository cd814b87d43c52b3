import Glibc

/// The words that few articles of a day have, one row an article. A cosine asks how large a part of two texts is alike, which is
/// little for two long reports of one event that tell it at unlike length; that they share ten words which hardly any other report
/// has is evidence however long they are.
///
/// Two articles' evidence is log(1 + Σ 1/(f − 1)) over the words that both have, f articles having the word: the expected number of
/// ways from one to the other over a word that is chosen and then one of its other articles. As a score of links in networks it
/// is the resource allocation index (Zhou, Lü, Zhang, Predicting missing links via local information, 2009).
struct RareWords {
  private var rows = TermRows()
  /// By term, once weighed: what sharing it gives.
  private var shares: [Float] = []
  private let probe = RowProbe()

  /// A word that more articles have would give less than a hundredth of a rare one.
  private static let limit = 100.0

  /// On a small day every word is had by few: at least as many have it as would on a day of so many articles.
  private static let smallDay = 1000.0

  /// On a large day every word is had by many: no more count than would on a day of so many, about as many as the largest set that the
  /// pair model was fitted on has.
  private static let largeDay = 5000.0

  /// A word that only the two have is in a tenth of an article of a hundred others, until more is seen.
  private static let prior = (having: 0.1, of: 100.0)

  /// Adds a row.
  /// - Parameter words: terms ascending.
  mutating func append(_ words: [UInt32]) { rows.append(words) }

  /// How many articles have a word beside one of two that share it.
  /// - Parameter elsewhere: share of other text that has it.
  private static func others(having: Int, of articles: Int, elsewhere: Double) -> Double {
    let counted = Double(having - 1) * min(1, largeDay / Double(articles))
    return max(counted, 1 + smallDay * max(elsewhere, share(having: having, of: articles)))
  }

  private static func share(having: Int, of articles: Int) -> Double {
    (Double(having - 2) + prior.having) / (Double(articles - 2) + prior.of)
  }

  /// Says what each word gives, and drops those that give nothing or next to it.
  /// - Parameters:
  ///   - background: how common terms are in other text.
  ///   - languages: of the rows; nil for a day of one.
  /// - Complexity: O(words)
  mutating func weigh(background: BackgroundFrequencies, languages: ArticleLanguages? = nil) {
    let homes = languages.map { HomeLanguages(of: rows, in: $0) } ?? .none
    shares = rows.frequencies.enumerated().map { term, having in
      let home = homes.articles(term).map { Self.share(having: $0.having, of: $0.of) } ?? 0
      let others = Self.others(having: Int(having), of: rows.count, elsewhere: max(home, background.share(term)))
      return having < 2 || others >= Self.limit ? 0 : Float(1 / others)
    }
    rows.keep { [shares] in shares[Int($0)] > 0 }
  }

  /// How much two rows' rare words speak for one event; 0 when they share none.
  /// - Precondition: rows are weighed.
  /// - Complexity: O(rare words of one), and of the other where neither was in the call before
  func evidence(_ first: Int, _ second: Int) -> Double {
    var sum: Float = 0
    probe.forEachCommon(first, second, in: rows) { place, _ in sum += shares[Int(rows.terms[place])] }
    return log1p(Double(sum))
  }
}
