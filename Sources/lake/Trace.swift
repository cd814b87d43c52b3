import ArgumentParser
import DataLake
import JSON
import Jobs
import NewsModel

struct Trace: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace", abstract: "Goes from a printed sentence back to article, capture, model and settings.",
    discussion: """
      Without WORDS every printed sentence of the day is followed and counted; exit
      65 when the way of one breaks off.

      EXAMPLES
        lake trace --date 2026-03-02
        lake trace --date 2026-03-02 "sea wall"
        lake trace --date 2026-03-02 --json | jq -r 'select(.breaks != [])'
      """)

  @OptionGroup var lake: LakeOptions

  @Option(help: ArgumentHelp("The day.", valueName: "YYYY-MM-DD"), transform: JobOptions.day)
  var date: Day

  @Argument(help: "Words of the sentence.")
  var words: String?

  @Flag(help: "One JSON object a sentence.")
  var json = false

  func run() throws {
    let tracer = try EditionTracer(lake: lake.dataLake, day: date)
    let traces = tracer.traces.filter { words.map($0.text.contains) ?? true }
    let broken = traces.filter { !$0.breaks.isEmpty }
    if json {
      for trace in traces { try Standard.output(trace.json.text + "\n") }
    } else {
      for trace in words == nil ? broken : traces { try Standard.output(trace.description) }
      if words != nil { for manifest in tracer.manifests { try Standard.output(line(manifest)) } }
      try Standard.output("\(traces.count) sentences, \(traces.count - broken.count) followed to their captures\n")
    }
    if !broken.isEmpty { throw Failure(.badData, "\(date): \(broken.count) of \(traces.count) sentences lead nowhere") }
  }

  private func line(_ manifest: Manifest) -> String {
    let models = manifest.models.map { " \($0.role)=\($0.name)@\($0.digest)" }.joined()
    return
      "\(manifest.dataset) \(manifest.generation) by \(manifest.stage)\(models), settings \(manifest.settings.text)\n"
  }
}
