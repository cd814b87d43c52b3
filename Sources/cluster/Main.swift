import ArgumentParser
import Clustering
import DataLake
import Digests
import JSON
import Jobs
import NewsModel

@main
struct ClusterTool: StageCommand {
  static let configuration = CommandConfiguration(
    commandName: "cluster",
    abstract: "Groups a day's articles into events, events into themes, and links them to the stories of earlier days.",
    discussion: """
      Reads articles and people's labels; writes clusters and themes, then threads.
      Days may be clustered in any order and at once; threads follow the days.

      EXAMPLES
        cluster --date 2026-03-02
        cluster --date 2026-03-02 --only threads
        # With an embedder; docs/CLUSTERING.md has its settings.
        cluster --date 2026-03-02 --settings minilm.yml
      """)

  enum Part: String, ExpressibleByArgument, CaseIterable { case clusters, threads }

  @OptionGroup var options: JobOptions

  @Option(help: "Do one half of the work.")
  var only: Part?

  @Flag(help: "Only print the pairs of articles that are compared with their features, as JSON Lines.")
  var features = false

  @Option(
    help: ArgumentHelp(
      "Only print the tokens and the vector that the embedder makes of each line, as JSON Lines.", valueName: "file"))
  var embed: String?

  @Option(
    help: ArgumentHelp(
      "Only print the parts that the purity pass would make of each line's articles, as JSON Lines.", valueName: "file")
  )
  var parts: String?

  func run() throws {
    if let embed { return try EmbeddedLines.print(embed, settings: clusterJob().settings.embedder) }
    if features { return try printFeatures() }
    if let parts { return try GroupParts.print(parts, reader: DayReader(job: clusterJob())) }
    if only != .threads { try cluster() }
    // One answer to what the tool is; the settings of the two halves are the same.
    if only != .clusters, !options.asksTool || only == .threads { try link() }
  }

  private func cluster() throws {
    var job = try clusterJob()
    job.models = DayReader.models(job.settings.embedder)
    if try job.describe() { return }
    let reader = DayReader(job: job)
    let labels = try LabelFiles(lake: job.lake)
      .concerning(job.day, in: job.lake, kinds: Label.Kind.grouping)
    try job.run(extraInputs: [labels.input]) { run in
      var day = try reader.features()
      let result = Clusterer(settings: job.settings).cluster(&day, on: run.day, labels: labels.labels)
      try run.write(result.themes, to: .themes)
      let counters = Manifest.Counters(
        in: day.count, out: result.clusters.count, merged: day.count - result.clusters.count)
      try run.write(result.clusters, to: .clusters, counters: counters)
    }
  }

  private func link() throws {
    let job = try StageJob(.link, options, defaults: ClusteringSettings())
    if try job.describe() { return }
    let window = try StoryWindow(lake: job.lake, day: job.day, length: job.settings.storyDays)
    try job.run(extraInputs: window.inputs) { run in
      let (today, earlier, vectors) = try window.read(run, settings: job.settings)
      let linker = StoryLinker(settings: job.settings)
      try run.write(linker.link(today, to: earlier, vectors: vectors, printed: window.printed), to: .threads)
    }
  }

  private func printFeatures() throws {
    let job = try clusterJob()
    var day = try DayReader(job: job).features()
    for pair in Clusterer(settings: job.settings).comparedPairs(&day) {
      try Standard.output(JSONTree(pair).text + "\n")
    }
  }

  private func clusterJob() throws(Failure) -> StageJob<ClusteringSettings> {
    try StageJob(.cluster, options, defaults: ClusteringSettings())
  }

  static func main() { runAsTool() }
}

extension JSONTree {
  fileprivate init(_ pair: Clusterer.ComparedPair) {
    let values = pair.features.named.map { Field($0.name, .number($0.value.description)) }
    self = .object([
      .init("first", .string(pair.first.rawValue)), .init("second", .string(pair.second.rawValue)),
      .init("features", .object(values)),
    ])
  }
}
