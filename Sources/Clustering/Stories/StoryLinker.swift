package import NewsModel

/// Links a day's events to the stories of earlier days.
///
/// A story has one chapter a day at most. The events of the day and the stories of the window are matched one to one, the
/// most similar first; what an event leaves over is noted as a split or a merge. A story's id is that of its founder, the
/// earliest event, and is never given again: a chapter that was printed keeps the story it was printed under.
package struct StoryLinker: Sendable {
  /// Raised by hand when output bytes change.
  package static let epoch = 3

  package let settings: ClusteringSettings

  package init(settings: ClusteringSettings = .init()) { self.settings = settings }

  /// - Parameters:
  ///   - today: the day to be linked.
  ///   - earlier: days of the window that were clustered, in any order.
  ///   - vectors: the events of `earlier` sorted by date, then those of today, each day's in its clusters' order.
  ///   - printed: stories that events of today were printed under.
  /// - Returns: one thread an event, by id.
  package func link(
    _ today: StoryDay, to earlier: [StoryDay], vectors: consuming StoryVectors, printed: [Cluster.ID: Story.ID] = [:]
  ) -> [StoryThread] {
    let chapters = earlier.sorted { $0.date < $1.date }.flatMap { Chapter.all(of: $0) }
    let links = similarities(chapters: chapters, events: today.clusters.count, vectors: &vectors)
    var board = StoryBoard(clusters: today.clusters, chapters: chapters, links: links, printed: printed)
    board.match()
    return today.clusters.indices.map { board.thread($0, on: today.date) }.sorted { $0.id < $1.id }
  }

  /// For each event of today, the earlier events that are similar enough.
  private func similarities(chapters: [Chapter], events: Int, vectors: inout StoryVectors) -> [[StoryBoard.Link]] {
    let matrix = vectors.centroids()
    precondition(matrix.rows == chapters.count + events, "vectors are not those of the days")
    let index = CandidateIndex(matrix, terms: settings.candidateTerms, postingLimit: settings.postingLimit)
    let scratch = NearestRows(rows: matrix.rows, limit: settings.neighbours)
    return (0..<events).map { event in
      let row = chapters.count + event
      let near = index.nearest(to: row, in: 0..<chapters.count, scratch: scratch)
      return near.sorted().map { StoryBoard.Link(chapter: $0, score: Double(matrix.cosine($0, row))) }
        .filter { $0.score >= settings.storyThreshold }
    }
  }
}

/// An event of an earlier day with the story that it belongs to.
struct Chapter {
  var date: Day
  var cluster: Cluster.ID
  var counts: Counts
  var thread: StoryThread

  static func all(of day: StoryDay) -> [Chapter] {
    let threads = Dictionary(day.threads.map { ($0.cluster, $0) }) { first, _ in first }
    return day.clusters.map { event in
      Chapter(
        date: day.date, cluster: event.id, counts: event.counts,
        thread: threads[event.id] ?? .founding(event, on: day.date, story: .founded(by: event.id)))
    }
  }
}

extension Story.ID {
  /// The story that an event founds.
  package static func founded(by cluster: Cluster.ID) -> Story.ID { Story.ID(kind: "story", of: [cluster.rawValue]) }
}

extension StoryThread {
  /// The first chapter of a story.
  static func founding(_ event: Cluster, on date: Day, story: Story.ID) -> StoryThread {
    var thread = StoryThread()
    thread.id = ID(kind: "thread", of: [date.description, event.id.rawValue])
    thread.date = date
    thread.story = story
    thread.cluster = event.id
    thread.firstSeen = date
    thread.attention = [.init(date: date, counts: event.counts)]
    return thread
  }
}
