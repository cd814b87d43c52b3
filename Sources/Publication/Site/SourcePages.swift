import NewsModel

/// An outlet over all days.
struct OutletRecord {
  var outlet = Outlet()
  var articles = 0
  var stories = 0
  var alone = 0
  /// Its stories, newest day first.
  var rows: [Listing.Row] = []
  var cards: [(card: PublishedDay.Card, day: PublishedDay)] = []

  /// Outlets of all days, by name.
  static func all(_ days: [PublishedDay]) -> [OutletRecord] {
    var found: [Outlet.ID: OutletRecord] = [:]
    for day in days.reversed() {
      for entry in day.outlets {
        var record = found[entry.outlet.id] ?? OutletRecord(outlet: entry.outlet)
        record.articles += entry.articles
        record.stories += entry.stories
        record.alone += entry.alone
        found[entry.outlet.id] = record
      }
      for card in day.stories {
        for count in card.counts.byOutlet {
          found[count.id]?.rows.append(.init(card, on: day.date))
          found[count.id]?.cards.append((card, day))
        }
      }
    }
    return found.values.map { (order: NameOrder($0.outlet.name, $0.outlet.id), record: $0) }
      .sorted { $0.order < $1.order }.map(\.record)
  }

  /// `12 %`; of the outlet's articles, those that no other outlet stands beside.
  var aloneText: String { articles == 0 ? "–" : "\((alone * 100 + articles / 2) / articles) %" }
}

extension SiteAssembler {
  func sourcePages(_ input: SiteInput) -> [RenderedFile] {
    let records = OutletRecord.all(input.days)
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
      entries: Array(record.cards.prefix(site.settings.feedEntries)))
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
      sections: [.init(rows: Array(record.rows.prefix(200)))])
    return site.page(path, "listing", head, listing.context)
  }
}
