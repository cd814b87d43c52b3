import NewsModel

extension SiteAssembler {
  func sourcePages(_ input: SiteInput) -> [RenderedFile] {
    let records = input.outlets.byName
    return [sourcesPage(records)] + records.map(outletPage) + records.flatMap(outletFeeds)
  }

  private func sourcesPage(_ records: [OutletRecord]) -> RenderedFile {
    var head = Head(title: "Sources", canonical: "sources/")
    head.description = "Every outlet that was read, with its articles and stories."
    head.section = "sources/"
    return site.page(
      "sources/", "sources", head,
      [
        "standfirst":
          "\(records.count.counted("outlet")) by name, over all editions. “Reported alone” is the share of an "
          + "outlet’s articles that no other outlet’s article stands beside.",
        "hasCountries": records.contains { $0.outlet.country != nil },
        "outlets": records.map { record in
          [
            "name": record.outlet.name, "link": SiteAddresses.outlet(record.outlet.id),
            "country": record.outlet.country ?? "", "articles": record.articles, "stories": record.stories,
            "alone": record.aloneText,
          ] as [String: Any]
        },
      ])
  }

  private func outletFeeds(_ record: OutletRecord) -> [RenderedFile] {
    let path = SiteAddresses.outlet(record.outlet.id)
    return feed(
      path + "feed", home: path, title: "\(site.settings.title): stories with \(record.outlet.name)",
      record.feed.entries)
  }

  private func outletPage(_ record: OutletRecord) -> RenderedFile {
    let path = SiteAddresses.outlet(record.outlet.id)
    var head = Head(title: record.outlet.name, canonical: path)
    head.description = "Stories with articles of \(record.outlet.name)"
    head.section = "sources/"
    head.alternates = feedLinks(path, record.outlet.name)
    var facts = [
      record.articles.counted("article"), record.stories.counted("story"), "\(record.aloneText) reported alone",
    ]
    if !record.outlet.domain.isEmpty { facts.insert(record.outlet.domain, at: 0) }
    if let family = record.outlet.family { facts.append("one owner with “\(DisplayText.clean(family))”") }
    let listing = Listing(
      heading: record.outlet.name, standfirst: facts.joined(separator: FactSeparator.text),
      sections: [.init(rows: record.rows)])
    return site.page(path, "listing", head, listing.context)
  }
}
