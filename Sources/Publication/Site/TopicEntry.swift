import NewsModel

/// A line of a topic's page: a story of a day, or a report that stands alone that day and is a chapter of a story of several.
/// The latter has a page that names its topic, too, but no place in feeds.
struct TopicEntry {
  let topic: String
  let row: Listing.Row
  let story: (card: PublishedDay.Card, day: PublishedDay)?

  /// Those of a day, stories first.
  static func entries(_ day: PublishedDay) -> [TopicEntry] {
    let stories = day.stories.compactMap { card in
      card.topic.map { TopicEntry(topic: $0, row: .init(card, on: day.date), story: (card, day)) }
    }
    return stories + day.leftovers.compactMap { TopicEntry($0, on: day.date) }
  }
}

extension TopicEntry {
  private init?(_ leftover: PublishedDay.Leftover, on date: Day) {
    guard let topic = leftover.topic, let story = leftover.story else { return nil }
    let member = leftover.member
    self.init(
      topic: topic,
      row: .init(
        text: member.headline, link: SiteAddresses.chapter(story, date), language: member.language, day: date,
        meta: member.outlet.name),
      story: nil)
  }
}
