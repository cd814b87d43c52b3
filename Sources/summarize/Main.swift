import ArgumentParser
import DataLake
import Jobs
import NewsModel
import Summarization

@main
struct Summarize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summarize",
    abstract: "Writes a cited summary of every cluster and every article of a day.",
    discussion: """
      EXAMPLE
        summarize --lake data --date 2026-03-02
        summarize --lake data --date 2026-03-02 --verify sentences.jsonl
      """)

  @OptionGroup var options: JobOptions

  @Option(help: ArgumentHelp("Check sentences of your own and stop: JSON Lines of {cluster, sentence}.", valueName: "file"))
  var verify: String?

  static func main() { runAsTool() }

  func run() throws {
    let job = try StageJob(.summarize, options, epoch: Summarizer.epoch, defaults: SummarySettings())
    if let verify { return try Verification(path: verify).run(job) }
    let chapters = try EarlierChapters(lake: job.lake, day: job.day)
    try job.run(extraInputs: chapters.inputs) { run in
      let events = try EventReader(lake: job.lake, day: job.day, chapters: chapters).events()
      let summarizer = Summarizer(settings: job.settings)
      let summaries = events.concurrentMap(chunk: 4) { summarizer.summarize($0) }
      try run.write(summaries.flatMap(\.articles), to: .articleSummaries)
      try run.write(summaries.map(\.summary), to: .summaries)
    }
  }
}
