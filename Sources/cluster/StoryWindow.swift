import Clustering
import DataLake
import JSON
import Jobs
import NewsModel

/// What linking a day reads beside the day itself: the clustered days before it, and the stories it was printed under.
struct StoryWindow {
  /// Manifest entries of all that can change the threads.
  let inputs: [Manifest.Input]
  /// Stories that events of the day were printed under.
  let printed: [Cluster.ID: Story.ID]
  private let days: [Day]

  /// - Parameter length: days.
  /// - Throws: `DataLakeError`
  init(lake: Lake, day: Day, length: Int) throws {
    var inputs: [Manifest.Input] = []
    var days: [Day] = []
    for other in day.daysBefore(length).reversed() {
      guard try lake.manifestIfCommitted(of: Dataset.clusters.partition(on: other)) != nil else { continue }
      days.append(other)
      for name in ["articles", "clusters", "threads"] {
        let partition = try Partition(dataset: name, date: other.description)
        if let manifest = try lake.manifestIfCommitted(of: partition) {
          inputs.append(.init(partition: partition.description, digest: manifest.digest))
        }
      }
    }
    self.days = days
    let edition = try lake.records(ifCommittedTo: .editions, on: day)
    printed = Dictionary(edition.flatMap(\.stories).map { ($0.cluster, $0.story) }) { first, _ in first }
    self.inputs = inputs + Self.inputs(printed, live: try lake.records(ifCommittedTo: .threads, on: day), on: day)
  }

  /// Printed stories are an input only as far as the live threads differ from them. Otherwise they are these threads' own
  /// output, and printing a day would make its threads stale.
  private static func inputs(
    _ printed: [Cluster.ID: Story.ID], live: [StoryThread], on day: Day
  ) -> [Manifest.Input] {
    let held = Dictionary(live.map { ($0.cluster, $0.story) }) { first, _ in first }
    let lost = printed.filter { held[$0.key] != $0.value }.sorted { $0.key < $1.key }
    return lost.map { .init(partition: "editions/date=\(day)#\($0.key)", digest: $0.value.rawValue) }
  }

  /// - Throws: `DataLakeError`
  func read(
    _ run: StageRun, settings: ClusteringSettings
  ) throws -> (today: StoryDay, earlier: [StoryDay], vectors: StoryVectors.Centroids) {
    var vectors = StoryVectors(settings: settings)
    let earlier = try days.map { try read(run, $0, &vectors) }
    return (try read(run, run.day, &vectors), earlier, vectors.centroids())
  }

  private func read(_ run: StageRun, _ date: Day, _ vectors: inout StoryVectors) throws -> StoryDay {
    let clusters = try run.read(.clusters, on: date)
    // A day with none before it founds stories alone.
    if !days.isEmpty { try read(run, date, clusters, &vectors) }
    // The day's own threads, from an earlier run, have no say in the new ones.
    let threads = date == run.day ? [] : try run.readIfCommitted(.threads, on: date)
    return StoryDay(date: date, clusters: clusters, threads: threads)
  }

  private func read(_ run: StageRun, _ date: Day, _ clusters: [Cluster], _ vectors: inout StoryVectors) throws {
    vectors.begin(clusters)
    let partition = try Dataset.articles.partition(on: date)
    for file in try run.lake.manifest(of: partition).files {
      vectors.add(try run.lake.records(Article.self, of: file, in: partition))
    }
  }
}
