import NewsModel

/// Headlines of the newest days, for those who search without scripts: of each what its own page shows, and of as many days as make a page.
struct HeadlinesByDay: Sendable {
  private static let days = 40
  private static let headlines = 500

  struct Headlines: Sendable {
    let date: Day
    let stories: [(story: Story.ID, headline: PrintedText)]
    /// The rest.
    let all: Pager?
  }

  private(set) var days: [Headlines] = []

  mutating func add(_ day: PublishedDay) {
    let listed = days.reduce(0) { $0 + $1.stories.count }
    guard days.count < Self.days, listed < Self.headlines else { return }
    let stories = day.stories.prefix(DayLists.cards).map { ($0.story, $0.headline) }
    days.append(Headlines(date: day.date, stories: stories, all: DayLists(day: day).stories))
  }
}
