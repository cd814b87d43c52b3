import DataLake
import Jobs
import NewsModel
import Summarization

/// Puts a day's clusters together with their articles.
struct EventReader {
  let run: StageRun
  let chapters: EarlierChapters

  /// - Throws: `Failure` (65) for a cluster whose article the day does not have.
  /// - Complexity: O(bytes of the day's articles and of those that stories go on from) of memory
  func events() throws -> [Event] {
    let articles = try index(run.read(.articles))
    let earlier = try earlierArticles()
    return try run.read(.clusters).map { cluster in
      let members = try cluster.members.map { member in
        guard let article = articles[member.article] else {
          throw Failure(.badData, "clusters/date=\(run.day): \(cluster.id) has \(member.article), which articles/date=\(run.day) has not")
        }
        return article
      }
      if members.isEmpty { throw Failure(.badData, "clusters/date=\(run.day): \(cluster.id) has no members") }
      return Event(cluster: cluster, articles: members, earlier: earlier[cluster.id] ?? [])
    }
  }

  private func earlierArticles() throws -> [Cluster.ID: [Article]] {
    var found: [Cluster.ID: [Article]] = [:]
    for date in Set(chapters.links.values.map(\.date)).sorted() {
      let articles = try index(run.readIfCommitted(.articles, on: date))
      let clusters = Dictionary(
        try run.readIfCommitted(.clusters, on: date).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      for (cluster, link) in chapters.links where link.date == date {
        found[cluster] = (clusters[link.cluster]?.members ?? []).compactMap { articles[$0.article] }
      }
    }
    return found
  }

  private func index(_ articles: [Article]) -> [Article.ID: Article] {
    Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
