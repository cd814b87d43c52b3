import ArgumentParser
import DataLake
import Jobs
import NewsModel
import Normalization

@main
struct Normalize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize", abstract: "Makes clean articles of a day's captures.")

  @Option(help: ArgumentHelp("A YAML file of outlets, to name publishers by.", valueName: "file"))
  var sources: String?

  @OptionGroup var options: JobOptions

  func run() throws {
    let job = try StageJob(.normalize, options, defaults: NormalizerSettings())
    if try job.describe() { return }
    let normalizer = Normalizer(job.settings, outlets: try SourcesFile.registry(sources), day: job.day)
    try job.run(extraInputs: try SourcesFile.input(sources)) { run in
      var day = NormalizedDay(job.settings)
      guard try run.mapParts(of: .captures, { $0.concurrentMap(normalizer.read) }, into: { day.add($0) }) else {
        return
      }
      let result = day.finish()
      try run.write(result.rejections, to: .rejections(by: .normalize))
      try run.write(to: .articles, counters: Manifest.Counters(result), each: result.forEachArticle)
    }
  }

  static func main() { runAsTool() }
}

extension Manifest.Counters {
  /// Captures in; articles out, the merged and the rejected by reason.
  init(_ result: NormalizedDay.Result) {
    self.init(
      in: result.articleCount + result.merged + result.rejections.count, out: result.articleCount,
      merged: result.merged,
      rejected: ReasonCounts(result.rejections.map(\.reason)))
  }
}
