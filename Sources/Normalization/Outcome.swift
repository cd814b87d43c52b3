package import NewsModel

/// What became of one capture before the articles of a day are compared.
package enum Outcome: Sendable {
  case article(Draft)
  case rejected(Rejection)
  /// Folded into another record: images belong to pages.
  case merged
}

/// An article whose headline and copies are not settled yet.
package struct Draft: Sendable {
  package var article: Article
  /// How well the capture shows the article: a page more than an import, an import more than a feed's entry.
  var depth: Int
  var capturedAt: Instant
  /// Titles as the page gave them, for the suffixes that a day's pages teach.
  var titles: HeadlineWitnesses
  var signature: TextSignature
}
