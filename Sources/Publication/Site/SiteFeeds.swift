import NewsModel

extension SiteAssembler {
  /// The site's feed in three forms.
  func feeds(_ input: SiteInput) -> [RenderedFile] {
    let cards = input.days.reversed().flatMap { day in day.stories.map { (card: $0, day: day) } }
    return feed(
      "feed", home: "", title: site.settings.title, entries: cards.prefix(site.settings.feedEntries).map { $0 })
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
    _ stem: String, home: String, title: String, entries: [(card: PublishedDay.Card, day: PublishedDay)]
  ) -> [RenderedFile] {
    let host = site.addresses.host
    let feed = Feed(
      title: title, subtitle: site.settings.tagline, home: site.addresses.absolute(home),
      stem: site.addresses.absolute(stem), id: "tag:\(host),2025-01-01:\(stem)", language: site.settings.language,
      author: site.settings.publisher, icon: site.addresses.absolute("assets/icon.svg"),
      entries: entries.map { Feed.Entry($0.card, of: $0.day, addresses: site.addresses) })
    return [
      RenderedFile(stem + ".atom", .atom, feed.atom), RenderedFile(stem + ".rss", .rss, feed.rss),
      RenderedFile(stem + ".json", .jsonFeed, feed.json),
    ]
  }
}
