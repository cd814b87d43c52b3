import NewsModel

/// An outlet over all days.
struct OutletRecord: Sendable {
  let outlet: Outlet
  fileprivate(set) var articles = 0
  fileprivate(set) var stories = 0
  fileprivate(set) var alone = 0
  /// Its stories, newest day first, as many as its page lists.
  fileprivate(set) var rows: [Listing.Row] = []
  fileprivate(set) var feed: FeedEntries

  fileprivate init(_ outlet: Outlet, _ site: Site) {
    self.outlet = outlet
    feed = FeedEntries(site)
  }

  /// `12 %`; of the outlet's articles, those that no other outlet stands beside.
  var aloneText: String { articles == 0 ? "–" : "\((alone * 100 + articles / 2) / articles) %" }
}

/// The outlets of all days, each as the newest of its days has it.
struct Outlets: Sendable {
  private var found: [Outlet.ID: OutletRecord] = [:]

  mutating func add(_ day: PublishedDay, _ site: Site) {
    for entry in day.outlets {
      found[entry.outlet.id, default: OutletRecord(entry.outlet, site)].count(entry)
    }
    for card in day.stories {
      for count in card.counts.byOutlet { found[count.id]?.list(card, of: day) }
    }
  }

  var byName: [OutletRecord] {
    found.values.map { (order: NameOrder($0.outlet.name, $0.outlet.id), record: $0) }
      .sorted { $0.order < $1.order }.map(\.record)
  }
}

extension OutletRecord {
  fileprivate mutating func count(_ entry: PublishedDay.OutletOfDay) {
    articles += entry.articles
    stories += entry.stories
    alone += entry.alone
  }

  fileprivate mutating func list(_ card: PublishedDay.Card, of day: PublishedDay) {
    if rows.count < Listing.longest { rows.append(.init(card, on: day.date)) }
    feed.add(card, of: day)
  }
}
