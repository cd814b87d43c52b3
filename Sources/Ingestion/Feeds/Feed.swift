package import NewsModel

/// A feed or news sitemap as it was read.
package struct Feed: Equatable, Sendable {
  package enum Format: String, Sendable {
    case rss, rdf, atom, cdf
    case json
    case newsSitemap = "news-sitemap"
    case sitemapIndex = "sitemap-index"
  }

  package var format: Format
  package var title: String?
  /// The site that the feed belongs to.
  package var link: String?
  /// BCP 47.
  package var language: String?
  package var entries: [FeedEntry] = []
  /// Entries beyond the limit, which were counted and not kept.
  package var omitted = 0
  /// What is wrong with the text of a feed that was read all the same, as far as it goes.
  package var damage: String?

  /// Entries of one feed, the most that the sitemaps protocol allows.
  package static let entryLimit = 50_000

  package init(format: Format) { self.format = format }
}

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

/// Why a feed does not read. Messages read after the feed's address.
package enum FeedError: Error, Equatable, CustomStringConvertible {
  case notAFeed
  case malformed(String)

  package var description: String {
    switch self {
    case .notAFeed: "neither a feed nor a news sitemap"
    case .malformed(let reason): reason
    }
  }
}
