import ArgumentParser
import DataLake
import Jobs
import NewsModel
import Normalization

@main
struct Normalize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize", abstract: "Make clean articles of a day's captures.")

  @OptionGroup var options: JobOptions

  func run() throws {
    let job = try StageJob(.normalize, options, epoch: Normalizer.epoch, defaults: NormalizerSettings())
    let normalizer = Normalizer(job.settings, day: job.day)
    try job.run { run in
      var day = NormalizedDay(job.settings)
      try run.forEachPart(of: .captures) { day.add($0.concurrentMap(normalizer.read)) }
      let result = day.finish()
      let counters = Manifest.Counters(result)
      try run.write(result.rejections, to: .rejections(by: .normalize))
      try run.write(result.articles, to: .articles, counters: counters)
    }
  }

  static func main() { runAsTool() }
}

extension Manifest.Counters {
  /// Captures in; articles out, the merged and the rejected by reason.
  init(_ result: NormalizedDay.Result) {
    self.init(in: result.articles.count + result.merged + result.rejections.count, out: result.articles.count)
    merged = result.merged
    rejected = .init(result.rejections.map(\.reason))
  }
}
