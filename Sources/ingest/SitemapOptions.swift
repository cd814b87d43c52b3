import ArgumentParser
import Jobs
import NewsModel

/// Sitemaps as a source of older pages.
struct SitemapOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A sitemap or an index of them, whose pages of --from to --to are fetched; repeatable.", valueName: "url|file"))
  var sitemap: [String] = []

  @Option(
    help: ArgumentHelp("Only pages of this day and later.", valueName: "YYYY-MM-DD"), transform: JobOptions.day)
  var from: Day?

  @Option(
    help: ArgumentHelp("Only pages of this day and earlier.", valueName: "YYYY-MM-DD"), transform: JobOptions.day)
  var to: Day?

  @Option(help: ArgumentHelp("No more than so many pages of sitemaps.", valueName: "n"))
  var pages = 10_000

  /// Nil when there are no sitemaps.
  var range: ClosedRange<Day>? {
    guard !sitemap.isEmpty, let from, let to, from <= to else { return nil }
    return from...to
  }

  func validate() throws {
    if pages < 0 { throw ValidationError("--pages takes a number of pages, not \(pages)") }
    if sitemap.isEmpty {
      if from != nil || to != nil { throw ValidationError("--from and --to go with --sitemap") }
    } else {
      guard let from, let to else { throw ValidationError("--sitemap needs --from and --to") }
      if from > to { throw ValidationError("--from \(from) is after --to \(to)") }
    }
  }
}
