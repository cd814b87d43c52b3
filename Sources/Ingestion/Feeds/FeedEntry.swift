package import NewsModel

/// One entry of a feed: plain text, but for ``content``.
package struct FeedEntry: Equatable, Sendable {
  /// Absolute where it could be resolved.
  package var link: String?
  package var guid: String?
  package var title: String?
  package var published: WrittenDate?
  package var updated: WrittenDate?
  package var summary: String?
  /// The text of the article as HTML, when the feed carries it.
  package var content: String?
  /// The name of the outlet that an aggregator took the entry from.
  package var source: String?
  package var author: String?
  package var image: String?
  package var language: String?

  package init() {}

  /// When it was published, else when it was changed.
  package var date: WrittenDate? { published ?? updated }
}
