import NewsModel

/// Every page that is not marked `noindex` (sitemaps.org 0.9): one map, or an index of one a day and one of the pages of no day where
/// they are more than a map may hold.
struct Sitemap: Sendable {
  struct Page: Sendable {
    var path: String
    var modified: Instant
  }

  /// Addresses in one map, at most, by the protocol.
  private let limit: Int
  private var days: [(day: Day, pages: [Page])] = []

  init(limit: Int = 50_000) { self.limit = limit }

  mutating func add(_ day: PublishedDay) {
    var pages = ([SiteAddresses.day(day.date)] + DayLists(day: day).paths).map { Page($0, day.dateModified) }
    pages += day.stories.map { Page(SiteAddresses.chapter($0.story, day.date), $0.dateModified) }
    pages += day.leftovers.compactMap(\.story).map { Page(SiteAddresses.chapter($0, day.date), day.dateModified) }
    days.append((day.date, pages))
  }

  /// - Parameter pages: those of no day.
  func files(_ pages: [Page], _ addresses: SiteAddresses) -> [RenderedFile] {
    let all = pages + days.flatMap(\.pages)
    if all.count <= limit { return [map("sitemap.xml", all, addresses)] }
    var maps = [(path: "sitemap-pages.xml", pages: pages)]
    maps += days.map { (SiteAddresses.day($0.day) + "sitemap.xml", $0.pages) }
    let index = maps.map { map in
      Page(map.path, map.pages.map(\.modified).max() ?? Instant(seconds: 0))
    }
    return [file("sitemap.xml", "sitemapindex", "sitemap", index, addresses)]
      + maps.map { map($0.path, $0.pages, addresses) }
  }

  private func map(_ path: String, _ pages: [Page], _ addresses: SiteAddresses) -> RenderedFile {
    file(path, "urlset", "url", pages, addresses)
  }

  private func file(
    _ path: String, _ root: String, _ element: String, _ pages: [Page], _ addresses: SiteAddresses
  ) -> RenderedFile {
    var xml = XMLText()
    xml.element(root, [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")]) { xml in
      for page in pages.sorted(by: { $0.path < $1.path }) {
        xml.element(element, []) { xml in
          xml.element("loc", [], addresses.absolute(page.path))
          xml.element("lastmod", [], page.modified.description)
        }
      }
    }
    return RenderedFile(path, .xml, xml.text)
  }
}

extension Sitemap.Page {
  init(_ path: String, _ modified: Instant) { self.init(path: path, modified: modified) }
}
