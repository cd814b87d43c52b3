import NewsModel

/// What the pages of the whole site are made from: the records of all days, gathered one by one, the newest first. Of each list it keeps
/// what is printed of it, so that of a day of years ago little more than its addresses stays in memory.
package struct SiteInput: Sendable {
  let site: Site
  /// Stories that an edition printed once and none prints now, sorted.
  let retired: [Story.ID]
  /// Editions that their gates refused, in order of date.
  let held: [HeldEdition]
  /// The newest day: the site's front.
  private(set) var latest: PublishedDay?
  /// Newest first.
  private(set) var days: [DayLine] = []
  private(set) var headlines = HeadlinesByDay()
  private(set) var feed: FeedEntries
  private(set) var outlets = Outlets()
  private(set) var topics = Topics()
  private(set) var corrections: [Listing.Row] = []
  private(set) var models: Set<String> = []
  private(set) var addresses = StoryAddresses()
  private(set) var sitemap = Sitemap()
  private(set) var news = NewsSitemap()

  init(_ site: Site, retired: [Story.ID], held: [HeldEdition]) {
    self.site = site
    self.retired = retired.sorted()
    self.held = held
    feed = FeedEntries(site)
  }

  /// - Precondition: it is of before all days that were added.
  package mutating func add(_ day: PublishedDay) {
    precondition(days.last.map { day.date < $0.date } ?? true, "the newest day comes first")
    if latest == nil { latest = day }
    days.append(DayLine(day))
    headlines.add(day)
    for card in day.stories { feed.add(card, of: day) }
    outlets.add(day, site)
    topics.add(day, site)
    corrections += day.corrections.map(Listing.Row.init)
    models.formUnion(day.models)
    addresses.add(day)
    sitemap.add(day)
    news.add(day)
  }
}

/// A day in a line: of the archive, of the index for programs.
struct DayLine: Sendable {
  let date: Day
  let headline: PrintedText?
  let counts: Edition.EditionCounts

  init(_ day: PublishedDay) {
    (date, headline, counts) = (day.date, day.stories.first?.headline, day.counts)
  }
}
