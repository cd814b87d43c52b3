package import NewsModel

/// Which of a day's events goes on under which story that the day was printed with.
///
/// An event is known again by its id, as long as its founder founds it. A late report that was published earlier founds it anew; then the
/// story goes to the event that holds most of what was printed under it, and to none where that one has a printed story already.
package struct PrintedStories {
  /// An event as it was printed.
  package struct Chapter {
    let cluster: Cluster.ID
    let story: Story.ID
    let articles: [Article.ID]

    /// - Parameter articles: its members when it was printed; none where that is not known any more.
    package init(cluster: Cluster.ID, story: Story.ID, articles: [Article.ID]) {
      self.cluster = cluster
      self.story = story
      self.articles = articles
    }
  }

  /// By event of today.
  package private(set) var stories: [Cluster.ID: Story.ID] = [:]

  /// - Parameters:
  ///   - printed: the chapters of the day's edition, in any order.
  ///   - today: the events of the day as they are now.
  package init(_ printed: [Chapter], today: [Cluster]) {
    let living = Set(today.map(\.id))
    for chapter in printed where living.contains(chapter.cluster) { stories[chapter.cluster] = chapter.story }
    let lost = printed.filter { !living.contains($0.cluster) }
    var given = Set(stories.values)
    for heir in Self.heirs(of: lost, today: today) where stories[heir.event] == nil {
      if given.insert(heir.chapter.story).inserted { stories[heir.event] = heir.chapter.story }
    }
  }

  private struct Heir {
    let chapter: Chapter
    let event: Cluster.ID
    /// Articles that both have.
    let shared: Int
  }

  /// For each chapter the events that hold most of it, several where they hold alike; those that share most first, then by ids.
  private static func heirs(of lost: [Chapter], today: [Cluster]) -> [Heir] {
    if lost.isEmpty { return [] }
    var events: [Article.ID: Cluster.ID] = [:]
    for event in today { for member in event.members { events[member.article] = event.id } }
    let heirs = lost.flatMap { chapter in
      let shared = Dictionary(grouping: chapter.articles.compactMap { events[$0] }) { $0 }.mapValues(\.count)
      let most = shared.values.max()
      return shared.filter { $0.value == most }.map { Heir(chapter: chapter, event: $0.key, shared: $0.value) }
    }
    return heirs.sorted { ($1.shared, $0.chapter.cluster, $0.event) < ($0.shared, $1.chapter.cluster, $1.event) }
  }
}
