import DataLake
import Jobs
import NewsModel

/// Which clusters of earlier days a day's stories go on from.
struct EarlierChapters {
  /// The nearest earlier chapter of each cluster that has one.
  let links: [Cluster.ID: StoryThread.Link]
  /// The partitions that are read for them.
  let inputs: [Manifest.Input]

  static let none = EarlierChapters(links: [:], inputs: [])

  private init(links: [Cluster.ID: StoryThread.Link], inputs: [Manifest.Input]) {
    self.links = links
    self.inputs = inputs
  }

  /// - Throws: `DataLakeError`; a day without threads has no earlier chapters.
  init(lake: Lake, day: Day) throws {
    let threads = try lake.records(ifCommittedTo: .threads, on: day)
    links = Dictionary(
      threads.compactMap { thread in thread.previous.first.map { (thread.cluster, $0) } },
      uniquingKeysWith: { first, _ in first })
    inputs = try Set(links.values.map(\.date)).sorted().flatMap { date in
      [try lake.input(Dataset.clusters.partition(on: date)), try lake.input(Dataset.articles.partition(on: date))]
    }
  }
}
