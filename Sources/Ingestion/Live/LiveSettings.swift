import NewsModel

/// How ingest reads the web.
package struct LiveSettings: Codable, Sendable, Equatable {
  /// Who we are, and where to reach whoever runs this: an address of a page or a mailbox. Sites ask for it.
  package var contact = "https://stonehand.example/bot"
  /// Hosts that are asked at the same time; one request a host, always.
  package var concurrentOutlets = 16
  /// Seconds between two requests to a host; five times as long as its last answer took, when that is longer.
  package var delay = 1.0
  /// A Crawl-Delay is obeyed up to so many seconds; a site that asks for more is read for its feeds alone.
  package var longestCrawlDelay = 30.0
  /// A feed is asked again after so many minutes.
  package var pollMinutes = 60
  /// The same for feeds whose server gives no validators.
  package var pollMinutesWithoutValidators = 60
  /// A feed that fails for so many days is retired and said.
  package var retireDays = 10
  /// Entries older than so many days are held back.
  package var oldestDays = 7
  /// The part of a day's articles that one outlet may have; what is beyond is held back. 1 for no limit.
  package var outletShare = 0.1
  /// The share counts from so many articles of an outlet on, since few outlets divide a small day.
  package var outletShareFrom = 200
  /// A page is looked at again for so many hours after it came first, to see whether it was edited; 0 for never.
  package var recheckHours = 48
  /// Pages of one outlet that are looked at again in one run.
  package var rechecks = 20
  /// Bytes of one feed, one page, one image.
  package var feedBytes = 8 << 20
  package var pageBytes = 4 << 20
  package var imageBytes = 4 << 20
  /// Of one sitemap, decompressed; the standard's own limit.
  package var sitemapBytes = 50 << 20
  /// For tests against a server of their own.
  package var allowsPrivateAddresses = false

  package init() {}

  /// The product token that robots.txt files may name, in what stands before each request.
  package var userAgent: String { "\(RobotsDirectives.productToken)/1.0 (+\(contact))" }
}
