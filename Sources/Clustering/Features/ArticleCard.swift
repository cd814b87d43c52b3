import NewsModel
import TextAnalysis

/// What is kept of an article once its text has been turned into vectors. A class, for cards are handed around much: a copy of
/// these fields would count a dozen references up and down.
final class ArticleCard: Sendable {
  let id: Article.ID
  let outlet: Outlet
  let language: String
  let published: Instant?
  /// Of a date that the article declares; the day in an address may be off by some.
  let isDateSure: Bool
  let genre: Article.Genre
  let section: String?
  let agency: String?
  /// The article of whose text this one is a copy, or the first of a group of near copies.
  let copyOf: Article.ID?
  let signature: MinHash
  /// Words that are compared.
  let words: Int
  /// The days of the week that the text names: a vector of length 1, or of zeros.
  let weekdays: SIMD8<Float>

  init(_ article: Article, _ reading: ArticleReader.Reading) {
    id = article.id
    outlet = article.publisher
    language = article.inLanguage.tag
    published = article.datePublished.value
    isDateSure = article.datePublished.reliable
    genre = article.genre
    section = article.section
    agency = article.wire?.agency
    copyOf = article.copyGroup ?? article.duplicateOf
    signature = reading.signature
    words = reading.length
    weekdays = reading.weekdays
  }

  /// Whether both are in known languages that are not the same; `en-GB` and `en` are.
  func isForeign(to other: ArticleCard) -> Bool {
    let tags = [language, other.language].map { $0.prefix { $0 != "-" } }
    return tags[0] != tags[1] && !tags.contains("und")
  }
}
