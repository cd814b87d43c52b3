import ArgumentParser
import DataLake
import Jobs
import NewsModel
import Summarization

@main
struct Summarize: StageCommand {
  static let configuration = CommandConfiguration(
    commandName: "summarize",
    abstract: "Writes a cited summary of every cluster and every article of a day.",
    discussion: """
      Sentences are chosen from the articles. A model writes instead when the
      settings name a server (docs/SUMMARIZE.md); a gate then checks its sentences.

      EXAMPLES
        summarize --date 2026-03-02
        summarize --date 2026-03-02 --settings model.yml
        # Sentences of your own, through the gate.
        summarize --date 2026-03-02 --verify sentences.jsonl
        # A batch service instead of a server.
        summarize --date 2026-03-02 --settings model.yml --emit-batch out.jsonl
        summarize --date 2026-03-02 --settings model.yml --collect-batch in.jsonl
      """)

  @OptionGroup var options: JobOptions
  @OptionGroup var modes: Modes

  static func main() { runAsTool() }

  func run() throws {
    var job = try StageJob(.summarize, options, defaults: SummarySettings())
    job.models = job.settings.model.manifestModels
    if try job.describe() { return }
    let chapters = try EarlierChapters(lake: job.lake, day: job.day)
    let reader = EventReader(lake: job.lake, day: job.day, chapters: chapters)
    if let file = modes.verify { return try Verification(path: file).run(reader) }
    if let file = modes.emitBatch { return try Batch.emit(to: file, events: reader.events(), job: job) }
    if let file = modes.collectBatch { try Batch.collect(from: file, job: job) }
    let pictures = LakePictures(job)
    try job.run(extraInputs: chapters.inputs + pictures.inputs()) { run in
      let writer = try Writer(job.settings.model, job: job, isOffline: modes.collectBatch != nil)
      let summarizer = Summarizer(settings: job.settings, model: writer.model, pictures: try pictures.shelf())
      let summaries = try reader.events().concurrentMap(chunk: 4) { summarizer.summarize($0) }
      let target = summaries.contains(where: \.isProvisional) ? run.provisional(summaries) : run
      try target.write(summaries.flatMap(\.articles), to: .articleSummaries)
      try target.write(summaries.map(\.summary), to: .summaries, measures: Measures.of(summaries))
      try writer.close(job)
    }
  }
}

/// What else the tool does.
struct Modes: ParsableArguments {
  @Option(
    help: ArgumentHelp("Check sentences of your own and stop: JSON Lines of {cluster, sentence}.", valueName: "file"))
  var verify: String?

  @Option(help: ArgumentHelp("Write the model's requests as a file for a batch service, and stop.", valueName: "file"))
  var emitBatch: String?

  @Option(
    help: ArgumentHelp(
      "Take a batch service's answers, and write summaries without calling a server.", valueName: "file"))
  var collectBatch: String?
}

extension ModelSettings {
  /// The model as manifests record it; what the server reports stands in each summary.
  fileprivate var manifestModels: [Manifest.Model] {
    isConfigured ? [.init(role: "summary", name: name, digest: Prompt.digest)] : []
  }
}
