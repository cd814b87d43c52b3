package import NewsModel

/// What a day has that stories are linked by.
package struct StoryDay: Sendable {
  package var date: Day
  package var clusters: [Cluster]
  /// The threads of that day; empty on the day that is being linked and on days that never were.
  package var threads: [StoryThread]

  package init(date: Day, clusters: [Cluster], threads: [StoryThread] = []) {
    self.date = date
    self.clusters = clusters
    self.threads = threads
  }
}

/// The vectors of the events of a day and of the days before it, in one space.
package struct StoryVectors {
  private var features: DayFeatures
  /// Rows of each event's articles, by the event's position among all.
  private var groups: [[Int]] = []
  /// Of the day that was begun last: the event that an article stands for.
  private var standing: [Article.ID: Int] = [:]

  /// An event is known by its medoid and so many further members.
  static let members = 12

  package init(settings: ClusteringSettings) { features = DayFeatures(settings: settings) }

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
  /// - Complexity: O(words of the articles that stand for an event)
  package mutating func add(_ articles: [Article]) {
    for article in articles {
      guard let group = standing[article.id] else { continue }
      groups[group].append(features.count)
      features.append([article])
    }
  }

  private static func standing(for event: Cluster) -> [Article.ID] {
    [event.representative] + event.members.lazy.map(\.article).filter { $0 != event.representative }.prefix(members - 1)
  }

  /// A unit vector an event, in the order in which events were added.
  mutating func centroids() -> TermMatrix {
    features.weigh()
    return CentroidMatrix(day: features, groups: groups, totals: TermTotals()).matrix
  }
}
