import Archives
import DataLake
import Ingestion
import Jobs
import NewsModel
import Providers

/// One reading of sitemaps for the pages of a range of days.
struct SitemapTake {
  private let job: StageJob<IngestionSettings>
  private let options: SitemapOptions
  private let range: ClosedRange<Day>
  private let registry: OutletRegistry
  private let splitsByDate: Bool
  /// The same for sitemaps and pages, since it is what paces a host's requests.
  private let fetcher: HTTPFetcher
  /// Pages are committed in batches, so that a kill loses one batch and the next run goes on after it.
  private static let batchBytes = 16 << 20

  init(
    _ job: StageJob<IngestionSettings>, _ options: SitemapOptions, range: ClosedRange<Day>, registry: OutletRegistry,
    splitsByDate: Bool
  ) {
    (self.job, self.options, self.range, self.registry) = (job, options, range, registry)
    self.splitsByDate = splitsByDate
    fetcher = HTTPFetcher(settings: job.settings.live)
  }

  /// Lists what would be fetched: address, day, sitemap.
  func plan() throws {
    let importer = try importer()
    for page in try pages() where !importer.holds(page) {
      try Standard.output("\(page.url)\t\(page.day)\t\(page.sitemap)\n")
    }
  }

  func run() throws {
    let pages = try pages()
    var importer = try importer()
    let bar = ProgressBar("pages", total: pages.count, options: job.options.log)
    var counters = Manifest.Counters()
    var batch: [Finding] = []
    var bytes = 0
    for page in pages {
      let findings = importer.findings(of: page)
      batch += findings
      bytes += findings.reduce(0) { $0 + $1.bytes }
      bar.advance()
      guard bytes > Self.batchBytes else { continue }
      counters = counters.adding(try job.commit(batch, as: name))
      (batch, bytes) = ([], 0)
    }
    bar.finish()
    if !batch.isEmpty { counters = counters.adding(try job.commit(batch, as: name)) }
    try job.reportTaken(counters)
  }

  /// As manifests name it.
  private var name: String { "sitemaps of \(range.lowerBound) to \(range.upperBound)" }

  private func importer() throws -> SitemapImport<HTTPFetcher> {
    var held = HeldPages()
    let days = splitsByDate ? (range.lowerBound.number...range.upperBound.number).map(Day.init) : [job.day]
    try job.visitHeld(on: days, capture: { held.insert($0, on: $1) }, turnedAway: { held.insert($0) })
    let ingester = Ingester(settings: job.settings, registry: registry)
    let dating = Dating(fallback: job.day, splitsByDate: splitsByDate)
    return SitemapImport(ingester, fetcher, held: held, dating: dating, range: range)
  }

  /// - Throws: `Failure` (75) when no sitemap could be read.
  private func pages() throws -> [SitemapWalk<HTTPFetcher>.Page] {
    var walk = SitemapWalk(fetcher, job.settings.live, range: range)
    let (pages, tally) = walk.pages(from: try options.sitemap.map(root))
    for problem in tally.problems { job.warn(problem) }
    if tally.read == 0 { throw Failure(.tryAgain, "none of the sitemaps could be read") }
    job.inform(
      "\(tally.read) sitemaps read, \(tally.skipped) outside the range by date or name; \(tally.entries) pages, "
        + "\(tally.outside) of other days, \(tally.undated) without a date, \(pages.count) in the range")
    if tally.overLimit > 0 { job.warn("\(tally.overLimit) pages more are in the range; take it in parts") }
    if pages.count > options.pages {
      job.warn("only the first \(options.pages) of \(pages.count) pages are taken; --pages takes more")
    }
    return Array(pages.prefix(options.pages))
  }

  private func root(_ text: String) throws -> SitemapWalk<HTTPFetcher>.Root {
    if let url = WebAddress(text) { return .address(url) }
    do throws(ArchiveError) {
      let bytes = try Decompression.read(
        try DecompressedStream(path: text), limit: job.settings.live.sitemapBytes, path: text)
      return .document(bytes, name: text)
    } catch {
      throw Failure(error)
    }
  }
}
