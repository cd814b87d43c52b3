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
    printed = try Self.printed(lake, on: day)
    self.inputs = inputs + (try Self.inputs(printed, lake, on: day))
  }

  private static func printed(_ lake: Lake, on day: Day) throws -> [Cluster.ID: Story.ID] {
    guard let edition = try lake.records(ifCommittedTo: .editions, on: day).first else { return [:] }
    let partition = try Dataset.clusters.partition(on: day)
    let named = edition.generations.first { $0.partition == partition.description }?.generation
    if try lake.manifestIfCommitted(of: partition)?.generation == named {
      return Dictionary(edition.stories.map { ($0.cluster, $0.story) }) { first, _ in first }
    }
    let members = try members(lake, partition, generation: named)
    let chapters = edition.stories.map {
      PrintedStories.Chapter(cluster: $0.cluster, story: $0.story, articles: members[$0.cluster, default: []])
    }
    return PrintedStories(chapters, today: try lake.records(ifCommittedTo: .clusters, on: day)).stories
  }

  /// The articles of the events that an edition was made from; none where somebody removed that generation.
  private static func members(
    _ lake: Lake, _ partition: Partition, generation: String?
  ) throws -> [Cluster.ID: [Article.ID]] {
    let files = try lake.generations(of: partition).first { $0.generation == generation }?.files ?? []
    let clusters = try files.flatMap { try lake.records(Cluster.self, of: $0, in: partition) }
    return Dictionary(clusters.map { ($0.id, $0.members.map(\.article)) }) { first, _ in first }
  }

  /// Printed stories are an input only where they are not what the live threads would have without them: where these differ from them, or
  /// were made by them. Otherwise they are these threads' own output, and printing a day would make its threads stale.
  private static func inputs(
    _ printed: [Cluster.ID: Story.ID], _ lake: Lake, on day: Day
  ) throws -> [Manifest.Input] {
    if printed.isEmpty { return [] }
    let known = Set(try lake.manifestIfCommitted(of: try Dataset.threads.partition(on: day))?.inputs ?? [])
    let live = try lake.records(ifCommittedTo: .threads, on: day)
    let held = Dictionary(live.map { ($0.cluster, $0.story) }) { first, _ in first }
    return printed.sorted { $0.key < $1.key }.compactMap { cluster, story in
      let input = Manifest.Input(partition: "editions/date=\(day)#\(cluster)", digest: story.rawValue)
      return held[cluster] != story || known.contains(input) ? input : nil
    }
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
