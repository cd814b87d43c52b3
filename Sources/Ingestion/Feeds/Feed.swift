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
