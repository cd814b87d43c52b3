import NewsModel
import TextAnalysis

/// What is kept of an article once its text has been turned into vectors.
struct ArticleCard: Sendable {
  var id: Article.ID
  var outlet: Outlet
  var language: String
  var published: Instant?
  var headline: String
  var genre: Article.Genre
  var section: String?
  var agency: String?
  /// The article of whose text this one is a copy, or the first of a group of near copies.
  var copyOf: Article.ID?
  var signature: MinHash
  /// Words that are compared.
  var words = 0
  /// The days of the week that the text names: a vector of length 1, or of zeros.
  var weekdays = SIMD8<Float>()

  init(_ article: Article, signature: MinHash) {
    id = article.id
    outlet = article.publisher
    language = article.inLanguage.tag
    published = article.datePublished.value
    headline = article.headline
    genre = article.genre
    section = article.section
    agency = article.wire?.agency
    copyOf = article.copyGroup ?? article.duplicateOf
    self.signature = signature
  }

  /// Whether both are in known languages that are not the same; `en-GB` and `en` are.
  func isForeign(to other: ArticleCard) -> Bool {
    let tags = [language, other.language].map { $0.prefix { $0 != "-" } }
    return tags[0] != tags[1] && !tags.contains("und")
  }
}
