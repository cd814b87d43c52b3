package import DataLake
package import NewsModel

/// Which of the articles and events that labels name the lake has, and on which days.
package struct LabelTargets {
  /// Of the named ones; days ascend.
  private var articleDays: [Article.ID: [Day]] = [:]
  private var clusterDays: [Cluster.ID: [Day]] = [:]

  /// Reads the articles of every day.
  /// - Throws: `DataLakeError`
  /// - Complexity: O(articles in the lake), a day's at a time in memory
  package init(_ labels: [Label], in lake: Lake) throws(DataLakeError) {
    let articles = Set(labels.flatMap(\.articles))
    let clusters = Set(labels.compactMap(\.cluster))
    if articles.isEmpty, clusters.isEmpty { return }
    for day in try lake.dates(of: Dataset.articles.name).compactMap({ Day($0) }) {
      for article in try lake.records(ifCommittedTo: .articles, on: day).map(\.id) {
        if articles.contains(article) { articleDays[article, default: []].append(day) }
        // An event has the name of its founder also where it is not grouped yet, or was withdrawn.
        if !clusters.isEmpty { note(Cluster.id(founder: article), of: clusters, on: day) }
      }
    }
  }

  private mutating func note(_ cluster: Cluster.ID, of named: Set<Cluster.ID>, on day: Day) {
    if named.contains(cluster) { clusterDays[cluster, default: []].append(day) }
  }

  /// What a label names that the lake does not have, where it has to be for the label to do anything; nil when all is there.
  package func gap(of label: Label) -> String? {
    for article in label.articles {
      guard let days = articleDays[article] else { return "no day has \(article)" }
      if Label.Kind.grouping.contains(label.kind), let date = label.date, !days.contains(date) {
        return "\(date) does not have \(article)"
      }
    }
    if let cluster = label.cluster {
      guard let days = clusterDays[cluster] else { return "no article founded \(cluster)" }
      if let date = label.date, !days.contains(date) { return "\(date) does not have \(cluster)" }
    }
    if [.merge, .notSame].contains(label.kind), !isOnOneDay(label) { return "no day has two of its articles" }
    return nil
  }

  private func isOnOneDay(_ label: Label) -> Bool {
    let days = Set(label.articles).sorted().flatMap { articleDays[$0] ?? [] }.sorted()
    return zip(days, days.dropFirst()).contains { $0 == $1 }
  }
}
