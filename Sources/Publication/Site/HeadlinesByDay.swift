import NewsModel

/// Headlines of the newest days, for those who search without scripts.
struct HeadlinesByDay: Sendable {
  private static let limit = 40
  struct Headlines: Sendable {
    let date: Day
    let stories: [(story: Story.ID, headline: PrintedText)]
  }

  private(set) var days: [Headlines] = []

  mutating func add(_ day: PublishedDay) {
    guard days.count < Self.limit else { return }
    days.append(Headlines(date: day.date, stories: day.stories.map { ($0.story, $0.headline) }))
  }
}
