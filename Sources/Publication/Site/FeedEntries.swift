/// The newest stories of a list, as many as a feed has.
struct FeedEntries: Sendable {
  private let site: Site
  private(set) var entries: [Feed.Entry] = []

  init(_ site: Site) { self.site = site }

  var isEmpty: Bool { entries.isEmpty }

  /// Those of a newer day come first.
  mutating func add(_ card: PublishedDay.Card, of day: PublishedDay) {
    if entries.count < site.settings.feedEntries { entries.append(.init(card, of: day, addresses: site.addresses)) }
  }
}
