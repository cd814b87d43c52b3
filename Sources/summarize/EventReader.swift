import DataLake
import Jobs
import NewsModel
import Summarization

/// Puts a day's clusters together with their articles.
struct EventReader {
  let lake: Lake
  let day: Day
  /// Which earlier clusters the day's stories go on from.
  var chapters = EarlierChapters.none

  /// - Throws: `DataLakeError`; `Failure` (65) for a cluster whose article the day does not have.
  /// - Complexity: O(bytes of the day's articles and of those that stories go on from) of memory
  func events() throws -> [Event] {
    let articles = try index(read(.articles, on: day))
    let earlier = try earlierArticles()
    return try read(.clusters, on: day).map { cluster in
      if cluster.members.isEmpty { throw Failure(.badData, "\(day): \(cluster.id) has no members") }
      let members = try cluster.members.map { member in
        guard let article = articles[member.article] else {
          throw Failure(
            .badData, "\(day): \(cluster.id) has the member \(member.article), which the day's articles have not")
        }
        return article
      }
      return Event(cluster: cluster, articles: members, earlier: earlier[cluster.id] ?? [])
    }
  }

  func eventsByCluster() throws -> [Cluster.ID: Event] {
    Dictionary(try events().map { ($0.cluster.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func earlierArticles() throws -> [Cluster.ID: [Article]] {
    var found: [Cluster.ID: [Article]] = [:]
    for date in Set(chapters.links.values.map(\.date)).sorted() {
      let clusters = Dictionary(
        try lake.records(ifCommittedTo: .clusters, on: date).map { ($0.id, $0.members.map(\.article)) },
        uniquingKeysWith: { first, _ in first })
      let articles = try index(lake.records(ifCommittedTo: .articles, on: date))
      for (cluster, link) in chapters.links where link.date == date {
        found[cluster] = (clusters[link.cluster] ?? []).compactMap { articles[$0] }
      }
    }
    return found
  }

  private func index(_ articles: [Article]) -> [Article.ID: Article] {
    Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func read<Record>(_ dataset: Dataset<Record>, on day: Day) throws(DataLakeError) -> [Record] {
    try lake.records(Record.self, of: try dataset.partition(on: day))
  }
}
