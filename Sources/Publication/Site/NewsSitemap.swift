import NewsModel

/// Google's news sitemap: stories of the last two days, at most 1,000.
struct NewsSitemap: Sendable {
  private static let limit = 1000
  private var last: Day?
  private var stories: [(day: Day, card: PublishedDay.Card)] = []

  mutating func add(_ day: PublishedDay) {
    let last = last ?? day.date
    self.last = last
    guard day.date >= last.advanced(by: -1) else { return }
    stories += day.stories.prefix(Self.limit - stories.count).map { (day.date, $0) }
  }

  func file(_ site: Site) -> RenderedFile {
    var xml = XMLText()
    let namespaces = [
      ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
      ("xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9"),
    ]
    xml.element("urlset", namespaces) { xml in
      for (day, card) in stories {
        xml.element("url", []) { xml in
          xml.element("loc", [], site.addresses.absolute(SiteAddresses.chapter(card.story, day)))
          xml.element("news:news", []) { xml in
            xml.element("news:publication", []) { xml in
              xml.element("news:name", [], site.settings.title)
              xml.element("news:language", [], String(site.settings.language.prefix { $0 != "-" }))
            }
            xml.element("news:publication_date", [], card.datePublished.description)
            xml.element("news:title", [], card.headline.text)
          }
        }
      }
    }
    return RenderedFile("news-sitemap.xml", .xml, xml.text)
  }
}
