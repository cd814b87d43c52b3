package import DataLake
package import NewsModel

extension LabelFiles {
  /// The labels that can change what is printed of a day: those that name an event or an article of it, or one of another
  /// day that its stories link to; and those of its date that name neither. Others leave the edition up to date.
  /// - Parameter near: days whose stories may be linked.
  /// - Throws: `DataLakeError`
  package func printed(on day: Day, near: [Day], in lake: Lake) throws(DataLakeError) -> LabelFiles {
    let kept = labels.filter { !Label.Kind.grouping.contains($0.kind) }
    if kept.isEmpty { return LabelFiles([]) }
    let scope = try PrintedScope(day, near: near, in: lake)
    return LabelFiles(kept.filter(scope.concerns))
  }
}

/// The events and articles that a day's pages name.
private struct PrintedScope {
  /// The day and those that it links to.
  private var days: Set<Day>
  private var clusters: Set<Cluster.ID> = []
  private var articles: Set<Article.ID> = []

  init(_ day: Day, near: [Day], in lake: Lake) throws(DataLakeError) {
    days = [day]
    for cluster in try lake.records(ifCommittedTo: .clusters, on: day) {
      clusters.insert(cluster.id)
      articles.formUnion(cluster.members.map(\.article))
    }
    let own = try lake.records(ifCommittedTo: .threads, on: day)
    for other in near { try addLinked(own, on: other, in: lake) }
  }

  /// The events of another day that belong to stories of this one, with what their headlines rest on.
  private mutating func addLinked(_ own: [StoryThread], on other: Day, in lake: Lake) throws(DataLakeError) {
    let stories = Set(own.map(\.story))
    let printed = Set(own.map(\.cluster))
    var linked = Set(own.flatMap(\.previous).filter { $0.date == other }.map(\.cluster))
    for thread in try lake.records(ifCommittedTo: .threads, on: other) {
      if stories.contains(thread.story) || thread.previous.contains(where: { printed.contains($0.cluster) }) {
        linked.insert(thread.cluster)
      }
    }
    if linked.isEmpty { return }
    days.insert(other)
    clusters.formUnion(linked)
    for summary in try lake.records(ifCommittedTo: .summaries, on: other) where linked.contains(summary.cluster) {
      articles.formUnion(summary.headline.citations.map(\.article))
    }
  }

  func concerns(_ label: Label) -> Bool {
    if label.cluster.map(clusters.contains) ?? false { return true }
    if label.cluster == nil, label.articles.isEmpty { return label.date.map(days.contains) ?? false }
    return label.articles.contains(where: articles.contains)
  }
}
