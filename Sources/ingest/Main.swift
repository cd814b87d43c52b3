import ArgumentParser
import Jobs

@main
struct IngestTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Brings news into the lake: from feeds, sitemaps, web archives, folders of pages and article files.",
    discussion: """
      EXAMPLES
        ingest --lake data --date 2026-03-02 --sources jobs/sources.yml             # live; add --dry-run to list what is due
        ingest --lake data --date 2026-03-02 --warc crawl.warc.gz --jsonl articles.jsonl
        ingest --lake data --date 2026-03-02 --split-by-date --archive pages.tar.gz
        ingest --lake data --date 2026-03-31 --split-by-date --sitemap https://news.example/sitemap.xml \
          --from 2026-03-01 --to 2026-03-31                                           # older pages; --dry-run lists them
        ingest --date 2026-03-02 --settings jobs/settings/ingest.yml --dump-settings  # every setting with its value
        ingest take --help                                                          # everything about bringing news in
        ingest sources check jobs/sources.yml                                       # which feeds answer
        ingest sources add https://news.example                                     # an entry for the sources file
      """,
    subcommands: [Take.self, Sources.self, ReadFeed.self, RobotsCheck.self, Fuzz.self], defaultSubcommand: Take.self)

  static func main() { runAsTool() }
}
