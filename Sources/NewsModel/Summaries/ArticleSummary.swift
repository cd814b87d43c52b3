package import JSON

/// An article's own summary.
package struct ArticleSummary: JSONRecord, Equatable {
  package typealias ID = Identifier<ArticleSummary>

  package var id = ID("")
  package var article = Article.ID("")
  package var sentences: [CitedText] = []
  package var method = WritingMethod.extractive
  package var model: String?
  package var promptDigest: String?
  package var checks: [Check] = []
  package var unknownFields = ""

  package init() {}

  /// The id of the summary of an article.
  package static func id(article: Article.ID) -> ID { ID(kind: "article-summary", of: [article.rawValue]) }

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("id", &id)
    try coder.field("article", &article)
    try coder.field("sentences", &sentences)
    try coder.field("method", &method)
    try coder.field("model", &model)
    try coder.field("promptDigest", &promptDigest)
    try coder.field("checks", &checks)
  }
}
