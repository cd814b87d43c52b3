import NewsModel
import Testing

@testable import Clustering

@Suite struct TextReaderTests {
  private static func article(_ headline: String, _ body: String, language: String = "en") -> Article {
    var article = Article()
    article.headline = headline
    article.articleBody = body
    article.inLanguage = .init(tag: language, confidence: 1)
    return article
  }

  private static let long = (0..<2_000).map { "word\($0 % 700)" }.joined(separator: " ")

  private static let texts =
    Newsroom.war + [
      article("", ""), article("Flood on Monday", long), article(long, long + " flood"),
      article("Überschwemmung in Köln", "Die Überschwemmung traf 1.200 Häuser am Montag.", language: "de"),
      article("暴雨引发洪水", String(repeating: "暴雨引发洪水，数千人撤离。", count: 200), language: "zh"),
      article("One word", String(repeating: "x", count: 100_000) + " flood"),
    ]

  /// By term as it is written, for the numbers of terms are the readers' own.
  private static func counts(_ row: [(term: UInt32, count: Float)], _ vocabulary: Vocabulary) -> [String: Float] {
    Dictionary(uniqueKeysWithValues: row.map { (vocabulary[Int($0.term)], $0.count) })
  }

  @Test func aTextHasTheTermsThatClusteringComparesItBy() {
    var whole = ArticleReader(settings: .init())
    var light = TextReader(settings: .init())
    for article in Self.texts {
      let expected = Self.counts(whole.read(article).text, whole.vocabulary)
      let row = light.read(article)
      #expect(Self.counts(row, light.vocabulary) == expected, "\(article.headline.prefix(40))")
      #expect(row.map(\.term) == row.map(\.term).sorted())
    }
  }
}
