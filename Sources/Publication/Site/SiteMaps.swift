import JSON
import NewsModel

extension SiteAssembler {
  /// Lists of what there is: for search engines, for feed readers, for programs.
  func maps(_ input: SiteInput) -> [RenderedFile] {
    input.sitemap.files(pagesOfNoDay(input), site.addresses) + [
      input.news.file(site), RenderedFile("outlets.opml", .opml, opml(input)),
      RenderedFile("api/v1/index.json", .json, index(input)),
    ]
  }

  private func pagesOfNoDay(_ input: SiteInput) -> [Sitemap.Page] {
    let paths =
      ["", "about/", "archive/", "corrections/", "search/", "sources/", "topics/"]
      + input.outlets.byName.map { SiteAddresses.outlet($0.outlet.id) }
      + input.topics.byName.map { SiteAddresses.topic($0.name) }
    let latest = input.latest?.dateModified ?? Instant(seconds: 0)
    return paths.map { .init($0, latest) }
  }

  /// OPML 2.0: the outlets that were read.
  private func opml(_ input: SiteInput) -> String {
    var xml = XMLText()
    xml.element("opml", [("version", "2.0")]) { xml in
      xml.element("head", []) { xml in
        xml.element("title", [], "Outlets read by \(site.settings.title)")
      }
      xml.element("body", []) { xml in
        for record in input.outlets.byName {
          var attributes = [("text", record.outlet.name), ("type", "link")]
          if let url = Hyperlink("https://" + record.outlet.domain) { attributes.append(("url", url.text)) }
          xml.element("outline", attributes)
        }
      }
    }
    return xml.text
  }

  private func index(_ input: SiteInput) -> String {
    let days = input.days.reversed().map { day in
      JSONTree.object([
        .init("date", .string(day.date.description)),
        .init("url", .string(site.addresses.absolute(SiteAddresses.dayRecord(day.date)))),
        .init("stories", .number("\(day.counts.stories)")), .init("articles", .number("\(day.counts.articles)")),
      ])
    }
    return JSONTree.object([.init("title", .string(site.settings.title)), .init("days", .array(days))]).text + "\n"
  }
}
