/// How an edition is printed. A file of `--settings` overrides single values.
package struct PublicationSettings: Codable, Sendable {
  /// The nameplate of every page and the title of every feed.
  package var title = "Stonehand"
  /// One line below the nameplate.
  package var tagline = "The day’s news from many papers, gathered and cited"
  /// Where the site will stand. Feeds and metadata need absolute addresses; links between pages are relative, so the
  /// site works below any address, this one or another.
  package var baseURL = "https://stonehand.example/"
  /// Who answers for the site; printed on the about page and in the metadata.
  package var publisher = "Stonehand"
  /// Where readers report an error: an address of mail or of a web page.
  package var contact = "corrections@stonehand.example"
  /// BCP 47 tag of the text that a language model writes, and of the edition in feeds, mail and book; the pages' own words are English.
  package var language = "en"
  /// Words of one article that an edition may repeat verbatim, in all its forms together: a quotation, not a copy.
  package var verbatimWords = 100
  /// A cluster with fewer articles is printed under “Also today”.
  package var storyArticles = 2
  /// Entries in the feeds of the site, newest edition first.
  package var feedEntries = 60
  package var pictures = Pictures()
  package var search = Search()
  package var gate = Gate()

  package init() {}

  /// What is wrong with them beside their types, with what to write instead; nil when nothing is.
  package var fault: String? {
    if Hyperlink(baseURL) != nil { return nil }
    return "“baseURL” must be the site's address, such as https://news.example.org/, not “\(baseURL)”"
  }

  /// Small copies of the lead pictures that were captured; where there is none, a link to the publisher's stands.
  package struct Pictures: Codable, Sendable {
    /// Whether copies are printed at all.
    package var printed = true
    /// Pixels and bytes of the copy on a story's page, at most.
    package var width = 640
    package var bytes = 60_000
    /// Pixels and bytes of the copy in lists, at most.
    package var smallWidth = 320
    package var smallBytes = 25_000

    package init() {}
  }

  /// A search page with an index that Pagefind makes; without it the page lists headlines and has no script.
  package struct Search: Codable, Sendable {
    /// The program and its first arguments, such as `[python3, -m, pagefind]`; empty for no index.
    package var command: [String] = []

    package init() {}
  }

  /// Floors of an edition; one that falls below is refused, and the last good one stays.
  package struct Gate: Codable, Sendable {
    /// Articles in the edition.
    package var articles = 1
    /// Share of the trailing median of summaries (0...1), once there are `history` earlier days.
    package var coverage = 0.25
    /// Earlier days, of the last seven, that coverage is held against.
    package var history = 3
    /// Share of printed sentences whose citations all verify against the articles (0...1).
    package var support = 0.95
    /// Share of stories with no alarm of two events in one (0...1).
    package var purity = 0.5
    /// Share of feeds that answered (0...1), when the day has a record of their health.
    package var health = 0.5
    /// How far purity and health may fall below the median of the days before (0...1), once there are `history` of them.
    package var fall = 0.3
    /// How many more unsupported claims per 100 sentences, as first written, there may be than the median of the days before.
    package var unsupportedRise = 20.0
    /// Words of one article that the edition may repeat, counted again over what was set.
    package var quotedWords = 100

    package init() {}
  }
}
