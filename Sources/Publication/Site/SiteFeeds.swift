import NewsModel

extension SiteAssembler {
  /// The site's feed in three forms, and for each day a document that holds that day for good (RFC 5005): whoever follows the
  /// links back from the newest has every story that was ever printed. Feeds of topics and outlets hold their newest only.
  func feeds(_ input: SiteInput) -> [RenderedFile] {
    let cards = input.days.reversed().flatMap { day in day.stories.map { (card: $0, day: day) } }
    var archive = Feed.Archive()
    archive.earlier = input.days.last.map { archiveStem($0.date) }
    let current = feed(
      "feed", home: "", title: site.settings.title, entries: Array(cards.prefix(site.settings.feedEntries)),
      archive: archive)
    return current + input.days.indices.flatMap { archived($0, input.days) }
  }

  private func archiveStem(_ day: Day) -> String { site.addresses.absolute(SiteAddresses.day(day) + "feed") }

  private func archived(_ place: Int, _ days: [PublishedDay]) -> [RenderedFile] {
    let day = days[place]
    var archive = Feed.Archive(isComplete: true, current: site.addresses.absolute("feed"))
    if place > 0 { archive.earlier = archiveStem(days[place - 1].date) }
    if place + 1 < days.count { archive.later = archiveStem(days[place + 1].date) }
    let path = SiteAddresses.day(day.date)
    let files = feed(
      path + "feed", home: path, title: site.settings.title, entries: day.stories.map { ($0, day) }, archive: archive)
    return files.filter { $0.mediaType != MediaType.rss.rawValue }
  }

  /// A page's own feeds, for its head.
  func feedLinks(_ path: String, _ name: String) -> [(type: String, path: String, title: String)] {
    [
      (MediaType.atom.rawValue, path + "feed.atom", name), (MediaType.rss.rawValue, path + "feed.rss", name),
      (MediaType.jsonFeed.rawValue, path + "feed.json", name),
    ]
  }

  /// - Parameters:
  ///   - stem: the feed's path without its ending.
  ///   - home: the page it belongs to, from the site's root.
  func feed(
    _ stem: String, home: String, title: String, entries: [(card: PublishedDay.Card, day: PublishedDay)],
    archive: Feed.Archive = .init()
  ) -> [RenderedFile] {
    let host = site.addresses.host
    var feed = Feed(
      title: title, subtitle: site.settings.tagline, home: site.addresses.absolute(home),
      stem: site.addresses.absolute(stem), id: "tag:\(host),2025-01-01:\(stem)", language: site.settings.language,
      author: site.settings.publisher, icon: site.addresses.absolute("assets/icon.svg"),
      entries: entries.map { Feed.Entry($0.card, of: $0.day, addresses: site.addresses) })
    feed.archive = archive
    return [
      RenderedFile(stem + ".atom", .atom, feed.atom), RenderedFile(stem + ".rss", .rss, feed.rss),
      RenderedFile(stem + ".json", .jsonFeed, feed.json),
    ]
  }
}
