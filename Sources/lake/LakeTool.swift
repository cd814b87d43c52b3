import ArgumentParser
import Jobs

@main
struct LakeTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lake",
    abstract: "Looks into the lake, and moves its pointers.",
    discussion: """
      A partition is DATASET/date=YYYY-MM-DD. Its files are JSON Lines in LZ4
      frames, so that `lz4 -dc FILE | jq` reads them too.

      EXAMPLES
        lake ls
        lake cat articles --date 2026-03-02 | jq -r .headline
        lake verify
        lake generations summaries --date 2026-03-02
        lake use summaries --date 2026-03-02 4f1c
      """,
    subcommands: [
      List.self, Cat.self, Put.self, Verify.self, Generations.self, Use.self, Prune.self, Schema.self, Diff.self,
      Trace.self, Explain.self, Labels.self, Stats.self, Export.self, Status.self, Report.self,
    ])

  static func main() { runAsTool() }
}
