package import NewsModel

/// Links a day's events to the stories of earlier days.
///
/// A story has one chapter a day at most. The events of the day and the stories of the window are matched one to one, the
/// most similar first; what an event leaves over is noted as a split or a merge. A story's id is that of its founder, the
/// earliest event, and is never given again: a chapter that was printed keeps the story it was printed under.
package struct StoryLinker: Sendable {
  package let settings: ClusteringSettings

  package init(settings: ClusteringSettings = .init()) { self.settings = settings }

  /// - Parameters:
  ///   - today: the day to be linked.
  ///   - earlier: days of the window that were clustered, in any order.
  ///   - vectors: the events of `earlier` sorted by date, then those of today, each day's in its clusters' order; not looked at
  ///     where there is no earlier day.
  ///   - printed: stories that events of today were printed under.
  /// - Returns: one thread an event, by id.
  package func link(
    _ today: StoryDay, to earlier: [StoryDay], vectors: StoryVectors.Centroids, printed: [Cluster.ID: Story.ID] = [:]
  ) -> [StoryThread] {
    let chapters = earlier.sorted { $0.date < $1.date }.flatMap(\.chapters)
    let links = similarities(chapters: chapters.count, events: today.chapters.count, matrix: vectors.matrix)
    var board = StoryBoard(events: today.chapters, chapters: chapters, links: links, printed: printed)
    board.match()
    return today.chapters.indices.map { board.thread($0) }.sorted { $0.id < $1.id }
  }

  /// For each event of today, the earlier events that are similar enough.
  private func similarities(chapters: Int, events: Int, matrix: TermMatrix) -> [[StoryBoard.Link]] {
    if chapters == 0 { return [[StoryBoard.Link]](repeating: [], count: events) }
    precondition(matrix.rows == chapters + events, "vectors are not those of the days")
    let index = CandidateIndex(matrix, terms: settings.candidateTerms, postingLimit: settings.postingLimit)
    let scratch = NearestRows(rows: matrix.rows, limit: settings.neighbours)
    return (0..<events).map { event in
      let row = chapters + event
      let near = index.nearest(to: row, in: 0..<chapters, scratch: scratch)
      return near.sorted().map { StoryBoard.Link(chapter: $0, score: Double(matrix.cosine($0, row))) }
        .filter { $0.score >= settings.storyThreshold }
    }
  }
}
