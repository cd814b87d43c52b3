import ArgumentParser
import Jobs

@main
struct IngestTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Brings news into the lake: from feeds, web archives, folders of pages and article files.",
    discussion: """
      EXAMPLES
        ingest --lake data --date 2026-03-02 --sources jobs/sources.yml
        ingest --lake data --date 2026-03-02 --warc crawl.warc.gz --jsonl articles.jsonl
        ingest --lake data --date 2026-03-02 --split-by-date --archive pages.tar.gz
        ingest take --help          # everything about bringing news in
        ingest sources check jobs/sources.yml
      """,
    subcommands: [Take.self, Sources.self, ReadFeed.self, RobotsCheck.self, Fuzz.self], defaultSubcommand: Take.self)

  static func main() { runAsTool() }
}
