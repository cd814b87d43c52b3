package import NewsModel

/// What a day has that stories are linked by.
package struct StoryDay: Sendable {
  package var date: Day
  /// A thread an event, in the order of the day's clusters; the first chapter of a story of its own where the event was never
  /// linked.
  private(set) var chapters: [StoryThread]

  /// - Parameter threads: of that day; none on the day that is being linked.
  package init(date: Day, clusters: [Cluster], threads: [StoryThread] = []) {
    self.date = date
    let threads = Dictionary(threads.map { ($0.cluster, $0) }) { first, _ in first }
    chapters = clusters.map { threads[$0.id] ?? .founding($0, on: date) }
  }
}

extension StoryThread {
  /// The first chapter of a story.
  fileprivate static func founding(_ event: Cluster, on date: Day) -> StoryThread {
    var thread = StoryThread()
    thread.id = ID(kind: "thread", of: [date.description, event.id.rawValue])
    thread.date = date
    thread.story = .founded(by: event.id, on: date)
    thread.cluster = event.id
    thread.firstSeen = date
    thread.attention = [.init(date: date, counts: event.counts)]
    return thread
  }
}
