import ArgumentParser
import Jobs

@main
struct IngestTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Brings news into the lake: from feeds, sitemaps, web archives, folders of pages and article files.",
    discussion: """
      EXAMPLES
        # Live, from the feeds of the sources file; --dry-run lists what is due.
        ingest --date 2026-03-02 --sources jobs/sources.yml
        # Archives and article files.
        ingest --date 2026-03-02 --warc crawl.warc.gz --jsonl articles.jsonl
        ingest --date 2026-03-02 --split-by-date --archive pages.tar.gz
        # Older pages of a site; --dry-run lists them.
        ingest --date 2026-03-31 --split-by-date --from 2026-03-01 \\
          --to 2026-03-31 --sitemap https://news.example/sitemap.xml
        # Every setting with its value.
        ingest --date 2026-03-02 --dump-settings
        # Which feeds answer; an entry for the sources file.
        ingest sources check jobs/sources.yml
        ingest sources add https://news.example
        # Everything about bringing news in.
        ingest take --help
      """,
    subcommands: [Take.self, Sources.self, ReadFeed.self, RobotsCheck.self], defaultSubcommand: Take.self)

  static func main() { runAsTool() }
}
