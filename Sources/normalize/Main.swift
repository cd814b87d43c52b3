import ArgumentParser
import DataLake
import JSON
import Jobs
import NewsModel
import Normalization

@main
struct Normalize: StageCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize", abstract: "Makes clean articles of a day's captures.",
    discussion: """
      Each capture becomes an article, repeats another, or is written to
      rejections/normalize with its reason.

      EXAMPLES
        normalize --date 2026-03-02 --sources jobs/sources.yml
        # A huge day in parts, on as many machines; the last command gathers them.
        normalize --date 2026-03-02 --shard 0/2
        normalize --date 2026-03-02 --shard 1/2
        normalize --date 2026-03-02 --commit 2
      """)

  @Option(help: ArgumentHelp("A YAML file of outlets, to name publishers by.", valueName: "file"))
  var sources: String?

  @OptionGroup var options: JobOptions

  func run() throws {
    let job = try StageJob(.normalize, options, defaults: NormalizerSettings())
    if try job.describe() { return }
    let normalizer = Normalizer(job.settings, outlets: try SourcesFile.registry(sources), day: job.day)
    try job.run(extraInputs: try SourcesFile.input(sources)) { run in
      var day = NormalizedDay(job.settings)
      var read = Manifest.Counters()
      let isWhole = try run.mapParts(
        of: .captures,
        { captures in
          let outcomes = captures.concurrentMap(normalizer.read)
          read = read.adding(.init(outcomes))
          return outcomes
        }, into: { day.add($0) })
      guard isWhole else { return try Standard.output(shardLine(run, read)) }
      let result = day.finish()
      try run.write(result.rejections, to: .rejections(by: .normalize))
      try run.write(to: .articles, counters: Manifest.Counters(result), each: result.forEachArticle)
    }
  }

  /// What a shard has read, before articles of other shards repeat its own.
  private func shardLine(_ run: StageRun, _ counters: Manifest.Counters) -> String {
    let fields = [
      ("date", run.day.description), ("status", RunRecord.Status.done.rawValue),
      ("shard", options.shard.map { "\($0.index)/\($0.count)" } ?? ""), ("generation", run.fingerprint.generation),
    ]
    return CountersLine(.normalize, fields.map { .init($0.0, .string($0.1)) }, counters: counters).text
  }

  static func main() { runAsTool() }
}

extension Manifest.Counters {
  /// Of captures that were read each for itself.
  init(_ outcomes: [Outcome]) {
    var reasons: [String] = []
    var merged = 0
    for outcome in outcomes {
      switch outcome {
      case .article: continue
      case .rejected(let rejection): reasons.append(rejection.reason)
      case .merged: merged += 1
      }
    }
    self.init(
      in: outcomes.count, out: outcomes.count - merged - reasons.count, merged: merged,
      rejected: ReasonCounts(reasons))
  }

  /// Captures in; articles out, the merged and the rejected by reason.
  init(_ result: NormalizedDay.Result) {
    self.init(
      in: result.articleCount + result.merged + result.rejections.count, out: result.articleCount,
      merged: result.merged,
      rejected: ReasonCounts(result.rejections.map(\.reason)))
  }
}
