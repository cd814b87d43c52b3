import JSON
import NewsModel

extension SiteAssembler {
  /// Lists of what there is: for search engines, for feed readers, for programs.
  func maps(_ input: SiteInput) -> [RenderedFile] {
    [
      RenderedFile("sitemap.xml", .xml, sitemap(input)), RenderedFile("news-sitemap.xml", .xml, newsSitemap(input)),
      RenderedFile("outlets.opml", .opml, opml(input)),
      RenderedFile("api/v1/index.json", .json, index(input)),
    ]
  }

  /// sitemaps.org 0.9: every page that is not marked `noindex`.
  private func sitemap(_ input: SiteInput) -> String {
    var pages: [(path: String, modified: Instant)] = []
    let latest = input.days.last?.dateModified ?? Instant(seconds: 0)
    for path in ["", "about/", "archive/", "corrections/", "search/", "sources/", "topics/"] {
      pages.append((path, latest))
    }
    for day in input.days {
      pages.append((SiteAddresses.day(day.date), day.dateModified))
      pages.append((SiteAddresses.also(day.date), day.dateModified))
      pages += day.themes.map { (SiteAddresses.theme($0.id), day.dateModified) }
      pages += day.stories.map { (SiteAddresses.chapter($0.story, day.date), $0.dateModified) }
      pages += day.leftovers.compactMap(\.story).map { (SiteAddresses.chapter($0, day.date), day.dateModified) }
    }
    pages += OutletRecord.all(input.days).map { (SiteAddresses.outlet($0.outlet.id), latest) }
    pages += Set(input.days.flatMap(\.stories).compactMap(\.topic)).map { (SiteAddresses.topic($0), latest) }
    var xml = XMLText()
    xml.element("urlset", [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")]) { xml in
      for page in pages.sorted(by: { $0.path < $1.path }) {
        xml.element("url", []) { xml in
          xml.element("loc", [], site.addresses.absolute(page.path))
          xml.element("lastmod", [], page.modified.description)
        }
      }
    }
    return xml.text
  }

  /// Google's news sitemap: stories of the last two days, at most 1,000.
  private func newsSitemap(_ input: SiteInput) -> String {
    guard let last = input.days.last?.date else { return "" }
    var xml = XMLText()
    let namespaces = [
      ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
      ("xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9"),
    ]
    let stories = input.days.filter { $0.date >= last.advanced(by: -1) }.reversed().flatMap { day in
      day.stories.map { (day.date, $0) }
    }
    xml.element("urlset", namespaces) { xml in
      for (day, card) in stories.prefix(1000) {
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
    return xml.text
  }

  /// OPML 2.0: the outlets that were read.
  private func opml(_ input: SiteInput) -> String {
    var xml = XMLText()
    xml.element("opml", [("version", "2.0")]) { xml in
      xml.element("head", []) { xml in
        xml.element("title", [], "Outlets read by \(site.settings.title)")
      }
      xml.element("body", []) { xml in
        for record in OutletRecord.all(input.days) {
          var attributes = [("text", record.outlet.name), ("type", "link")]
          if let url = Hyperlink("https://" + record.outlet.domain) { attributes.append(("url", url.text)) }
          xml.element("outline", attributes)
        }
      }
    }
    return xml.text
  }

  private func index(_ input: SiteInput) -> String {
    JSONTree.object([
      .init("title", .string(site.settings.title)),
      .init(
        "days",
        .array(
          input.days.map { day in
            .object([
              .init("date", .string(day.date.description)),
              .init("url", .string(site.addresses.absolute(SiteAddresses.dayRecord(day.date)))),
              .init("stories", .number("\(day.counts.stories)")), .init("articles", .number("\(day.counts.articles)")),
            ])
          })),
    ]).text + "\n"
  }
}
