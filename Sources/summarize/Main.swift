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
      """)

  @OptionGroup var options: JobOptions

  static func main() { runAsTool() }

  func run() throws {
    let job = try StageJob(.summarize, options, epoch: Summarizer.epoch, defaults: SummarySettings())
    let story = try EarlierChapters(lake: job.lake, day: job.day)
    try job.run(extraInputs: story.inputs) { run in
      let events = try EventReader(run: run, chapters: story).events()
      let summarizer = Summarizer(settings: job.settings)
      let summaries = events.concurrentMap(chunk: 4) { summarizer.summarize($0) }
      try run.write(summaries.flatMap(\.articles), to: .articleSummaries)
      try run.write(summaries.map(\.summary), to: .summaries)
    }
  }
}
