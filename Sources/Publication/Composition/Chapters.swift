import NewsModel

extension EditionIndex {
  /// Whether the event is part of a story of several days, so that other days link to it.
  func isChapter(_ cluster: Cluster.ID) -> Bool {
    !earlierChapters(of: cluster).isEmpty || !laterChapters(of: cluster).isEmpty
  }

  /// The story's events of earlier days, the latest first: those it continues, and those of the same story.
  func earlierChapters(of cluster: Cluster.ID) -> [PublishedStory.Chapter] {
    var found: [PublishedStory.Chapter] = []
    for link in threads[cluster]?.previous ?? [] {
      guard let event = eventsOfOtherDays[.init(link.date, link.cluster)] else { continue }
      found += chapter(event, link.relation).map { [$0] } ?? []
    }
    found += (chapters[story(of: cluster)] ?? []).filter { $0.thread.date < input.date }.compactMap { chapter($0, nil) }
    return Self.distinct(found).sorted { ($1.date, $0.story) < ($0.date, $1.story) }
  }

  /// The story's events of later days, in order.
  func laterChapters(of cluster: Cluster.ID) -> [PublishedStory.Chapter] {
    let successors = (successors[cluster] ?? []).filter { $0.event.thread.date > input.date }
    let told = (chapters[story(of: cluster)] ?? []).filter { $0.thread.date > input.date }
    let found = successors.compactMap { chapter($0.event, $0.relation) } + told.compactMap { chapter($0, nil) }
    return Self.distinct(found).sorted { ($0.date, $0.story) < ($1.date, $1.story) }
  }

  /// - Returns: nil for an event that was taken down.
  private func chapter(_ event: EditionInput.Neighbour, _ relation: StoryThread.Relation?) -> PublishedStory.Chapter? {
    guard let headline = labels.headline(event.headline, of: event.thread.cluster, on: event.thread.date) else {
      return nil
    }
    var chapter = PublishedStory.Chapter()
    chapter.date = event.thread.date
    chapter.story = event.thread.story
    chapter.headline = PrintedText(
      DisplayText.clean(headline), language: event.language.flatMap(LanguageTag.foreign))
    chapter.relation = relation
    return chapter
  }

  /// One link a story and day, the first of each.
  private static func distinct(_ chapters: [PublishedStory.Chapter]) -> [PublishedStory.Chapter] {
    var seen: Set<String> = []
    return chapters.filter { seen.insert("\($0.date) \($0.story)").inserted }
  }
}
