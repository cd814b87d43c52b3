import NewsModel

/// Which stories have pages, and where those lead that were joined to another.
struct StoryAddresses: Sendable {
  struct Joined: Sendable {
    let story: Story.ID
    let headline: PrintedText
  }

  private var live: Set<Story.ID> = []
  /// By the story that was joined.
  private var joined: [Story.ID: Joined] = [:]

  mutating func add(_ day: PublishedDay) {
    live.formUnion(day.leftovers.compactMap(\.story))
    for card in day.stories.reversed() {
      live.insert(card.story)
      for old in card.sameAs where joined[old] == nil {
        joined[old] = Joined(story: card.story, headline: card.headline)
      }
    }
  }

  /// Stories without a page of their own, sorted, and what each was joined to, if to any.
  func withoutPage(_ retired: [Story.ID]) -> [(story: Story.ID, into: Joined?)] {
    Set(joined.keys).union(retired).subtracting(live).sorted().map { ($0, joined[$0]) }
  }
}
