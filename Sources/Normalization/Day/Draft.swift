package import JSON
package import NewsModel

/// An article whose headline and copies are not settled yet.
package struct Draft: JSONObject, Sendable {
  package var article = Article()
  /// How well the capture shows the article: a page more than an import, an import more than a feed's entry.
  var depth = 0
  var capturedAt = Instant(seconds: 0)
  /// Titles as the page gave them, for the suffixes that a day's pages teach.
  var titles = HeadlineWitnesses()
  /// Not written down: it follows from the body.
  var signature: TextSignature?

  package init() {}

  init(_ article: Article, depth: Int, _ capture: Capture, _ titles: HeadlineWitnesses, _ signature: TextSignature) {
    self.article = article
    self.depth = depth
    capturedAt = capture.capturedAt
    self.titles = titles
    self.signature = signature
  }

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("article", &article)
    try coder.field("depth", &depth)
    try coder.field("capturedAt", &capturedAt)
    try coder.field("titles", &titles)
  }
}
