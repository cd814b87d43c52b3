import NewsModel

/// What a topic's page lists, newest day first: stories of a day, then reports that stand alone that day and are chapters of stories of
/// several. The latter have pages that name their topic, too, but no place in feeds.
struct TopicRecord: Sendable {
  fileprivate(set) var entries = 0
  fileprivate(set) var rows: [Listing.Row] = []
  fileprivate(set) var feed: FeedEntries

  fileprivate mutating func list(_ row: Listing.Row) {
    entries += 1
    if rows.count < Listing.longest { rows.append(row) }
  }
}

/// The topics of all days.
struct Topics: Sendable {
  private var found: [String: TopicRecord] = [:]

  mutating func add(_ day: PublishedDay, _ site: Site) {
    let none = TopicRecord(feed: FeedEntries(site))
    for card in day.stories {
      guard let topic = card.topic else { continue }
      found[topic, default: none].list(.init(card, on: day.date))
      found[topic, default: none].feed.add(card, of: day)
    }
    for leftover in day.leftovers {
      guard let topic = leftover.topic, let row = Listing.Row(leftover, on: day.date) else { continue }
      found[topic, default: none].list(row)
    }
  }

  var byName: [(name: String, record: TopicRecord)] {
    found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension Listing.Row {
  /// A report that is a chapter of a story; nil for one that is not.
  fileprivate init?(_ leftover: PublishedDay.Leftover, on date: Day) {
    guard let story = leftover.story else { return nil }
    let member = leftover.member
    self.init(
      text: member.headline, link: SiteAddresses.chapter(story, date), language: member.language, day: date,
      meta: member.outlet.name)
  }
}
