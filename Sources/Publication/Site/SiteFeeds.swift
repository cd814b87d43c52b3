package import NewsModel

extension SiteAssembler {
  /// The site's feed in three forms; with the documents of the days, whoever follows the links back from it has every story that was ever
  /// printed. Feeds of topics and outlets hold their newest only.
  func feeds(_ input: SiteInput) -> [RenderedFile] {
    var archive = Feed.Archive()
    archive.earlier = input.latest.map { archiveStem($0.date) }
    return feed("feed", home: "", title: site.settings.title, input.feed.entries, archive: archive)
  }

  /// Documents that hold a day's stories for good (RFC 5005).
  /// - Parameters:
  ///   - earlier: the edition before, of those that the site has.
  ///   - later: the one after.
  package func archive(of day: PublishedDay, earlier: Day?, later: Day?) -> [RenderedFile] {
    var archive = Feed.Archive(isComplete: true, current: site.addresses.absolute("feed"))
    archive.earlier = earlier.map(archiveStem)
    archive.later = later.map(archiveStem)
    let entries = day.stories.map { Feed.Entry($0, of: day, addresses: site.addresses) }
    let home = SiteAddresses.day(day.date)
    // RSS has no form for such documents.
    return feed(
      home + "feed", home: home, title: site.settings.title, entries, forms: Self.archiveForms, archive: archive)
  }

  private static let archiveForms = [FeedForm.atom, .json]

  /// Where these documents stand.
  package static func archivePaths(of day: Day) -> [String] {
    archiveForms.map { $0.path(SiteAddresses.day(day) + "feed") }
  }

  private func archiveStem(_ day: Day) -> String { site.addresses.absolute(SiteAddresses.day(day) + "feed") }

  /// A page's own feeds, for its head.
  func feedLinks(_ path: String, _ name: String) -> [(type: String, path: String, title: String)] {
    FeedForm.allCases.map { ($0.mediaType.rawValue, $0.path(path + "feed"), name) }
  }

  /// - Parameters:
  ///   - stem: the feed's path without its ending.
  ///   - home: the page it belongs to, from the site's root.
  func feed(
    _ stem: String, home: String, title: String, _ entries: [Feed.Entry], forms: [FeedForm] = FeedForm.allCases,
    archive: Feed.Archive = .init()
  ) -> [RenderedFile] {
    let host = site.addresses.host
    var feed = Feed(
      title: title, subtitle: site.settings.tagline, home: site.addresses.absolute(home),
      stem: site.addresses.absolute(stem), id: "tag:\(host),2025-01-01:\(stem)", language: site.settings.language,
      author: site.settings.publisher, icon: site.addresses.absolute("assets/icon.svg"), entries: entries)
    feed.archive = archive
    return forms.map { $0.file(stem, feed) }
  }
}
