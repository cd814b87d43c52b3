import NewsModel

extension EditionIndex {
  /// The story's events of earlier days, the latest first: those it continues, and those of the same story.
  func earlierChapters(of cluster: Cluster.ID) -> [PublishedStory.Chapter] {
    var found: [PublishedStory.Chapter] = []
    for link in threads[cluster]?.previous ?? [] {
      guard let event = eventsOfOtherDays[link.cluster] else { continue }
      found.append(chapter(event, link.relation))
    }
    found += (chapters[story(of: cluster)] ?? []).filter { $0.thread.date < input.date }.map { chapter($0, nil) }
    return Self.distinct(found).sorted { ($1.date, $0.story) < ($0.date, $1.story) }
  }

  /// The story's events of later days, in order.
  func laterChapters(of cluster: Cluster.ID) -> [PublishedStory.Chapter] {
    var found: [PublishedStory.Chapter] = []
    for event in input.neighbours where event.thread.date > input.date {
      if let link = event.thread.previous.first(where: { $0.cluster == cluster }) {
        found.append(chapter(event, link.relation))
      } else if event.thread.story == story(of: cluster) {
        found.append(chapter(event, nil))
      }
    }
    return Self.distinct(found).sorted { ($0.date, $0.story) < ($1.date, $1.story) }
  }

  private func chapter(_ event: EditionInput.Neighbour, _ relation: StoryThread.Relation?) -> PublishedStory.Chapter {
    var chapter = PublishedStory.Chapter()
    chapter.date = event.thread.date
    chapter.story = event.thread.story
    chapter.headline = PrintedText(DisplayText.clean(event.headline))
    chapter.relation = relation
    return chapter
  }

  /// One link a story and day, the first of each.
  private static func distinct(_ chapters: [PublishedStory.Chapter]) -> [PublishedStory.Chapter] {
    var seen: Set<String> = []
    return chapters.filter { seen.insert("\($0.date) \($0.story)").inserted }
  }
}
