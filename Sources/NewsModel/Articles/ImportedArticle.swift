package import JSON

/// An article that came as a record, not as a page: the `body` of a capture of kind `article`, as JSON. `ingest` brings the
/// keys of other vocabularies (schema.org, plain `title`/`text`) to these; `normalize` reads them.
package struct ImportedArticle: JSONRecord, Equatable {
  package var url: String?
  package var headline: String?
  package var description: String?
  /// As it came: plain text, sometimes with HTML in it.
  package var articleBody: String?
  /// As written in the source; see `WrittenDate`.
  package var datePublished: String?
  package var dateModified: String?
  package var author: [String] = []
  /// The publisher's name, or its domain.
  package var publisher: String?
  /// BCP 47 or a language's name.
  package var inLanguage: String?
  package var section: String?
  package var keywords: [String] = []
  package var image: [Article.Image] = []
  package var isAccessibleForFree: Bool?
  /// Keys that none of the vocabularies has, such as `story` or an own `id`.
  package var unknownFields = ""

  package init() {}

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("url", &url)
    try coder.field("headline", &headline)
    try coder.field("description", &description)
    try coder.field("articleBody", &articleBody)
    try coder.field("datePublished", &datePublished)
    try coder.field("dateModified", &dateModified)
    try coder.field("author", &author)
    try coder.field("publisher", &publisher)
    try coder.field("inLanguage", &inLanguage)
    try coder.field("section", &section)
    try coder.field("keywords", &keywords)
    try coder.field("image", &image)
    try coder.field("isAccessibleForFree", &isAccessibleForFree)
  }
}
