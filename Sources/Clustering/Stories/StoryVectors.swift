package import NewsModel

/// The vectors of the events of a day and of the days before it, in one space.
package struct StoryVectors {
  private var reader: TextReader
  /// A row an article that stands for an event.
  private var text = TermMatrix()
  /// Rows of each event's articles, by the event's position among all.
  private var groups: [[Int]] = []
  /// Of the day that was begun last: the event that an article stands for.
  private var standing: [Article.ID: Int] = [:]

  /// An event is known by its medoid and so many further members.
  static let members = 12

  package init(settings: ClusteringSettings) { reader = TextReader(settings: settings) }

  /// Begins a day: its events, in the order in which the linker gets them.
  package mutating func begin(_ clusters: [Cluster]) {
    standing = [:]
    for (index, event) in clusters.enumerated() {
      for id in Self.standing(for: event) { standing[id] = groups.count + index }
    }
    groups.append(contentsOf: repeatElement([], count: clusters.count))
  }

  /// Adds articles of the day that was begun last, ids ascending over all calls; those that stand for no event are passed
  /// over.
  /// - Complexity: O(words of the articles that stand for an event); memory for the terms of these
  package mutating func add(_ articles: [Article]) {
    for article in articles {
      guard let group = standing[article.id] else { continue }
      groups[group].append(text.rows)
      text.append(reader.read(article))
    }
  }

  private static func standing(for event: Cluster) -> [Article.ID] {
    [event.representative] + event.members.lazy.map(\.article).filter { $0 != event.representative }.prefix(members - 1)
  }

  /// One unit vector an event, in the order in which events were added; nothing can be added afterwards.
  /// - Complexity: O(terms)
  package mutating func centroids() -> Centroids {
    text.weigh(
      background: Background.english.frequencies(
        in: reader.vocabulary, articles: reader.settings.backgroundArticles))
    return Centroids(matrix: CentroidMatrix(text, groups: groups, totals: TermTotals()).matrix)
  }

  /// The vectors without the articles' own, which take as much memory.
  package struct Centroids { let matrix: TermMatrix }
}
