import Archives
import ArgumentParser
import DataLake
import Ingestion
import Jobs
import NewsModel

struct Take: StageCommand {
  static let configuration = CommandConfiguration(
    abstract: "Takes captures in: from imports when any are named, else live from the feeds of the sources file.",
    discussion: """
      Importing the same bytes again under the same settings changes nothing. Every
      record that is read becomes a capture, repeats another, or is written to
      rejections/ingest with its reason. The status is 65 when every record of the
      imports was turned away and their days hold no other capture.
      """)

  @OptionGroup var options: JobOptions
  @OptionGroup var imports: ImportOptions
  @OptionGroup var sitemaps: SitemapOptions

  @Flag(help: "Only list which feeds would be asked, or which pages of sitemaps.")
  var dryRun = false

  /// For tests of what happens when.
  @Option(help: .hidden, transform: JobOptions.instant)
  var now: Instant?

  func validate() throws {
    if !sitemaps.sitemap.isEmpty, !imports.isEmpty {
      throw ValidationError("--sitemap stands alone: take --warc, --archive, --folder and --jsonl in another run")
    }
    if dryRun, !imports.isEmpty { throw ValidationError("--dry-run is for feeds and sitemaps") }
  }

  func run() throws {
    let job = try StageJob(.ingest, options, defaults: IngestionSettings())
    if try job.describe() { return }
    if let range = sitemaps.range { return try takeSitemaps(job, range) }
    if imports.isEmpty { return try takeLive(job) }
    let ingester = Ingester(settings: job.settings, registry: try SourcesFile.registry(imports.sources))
    let dating = Dating(fallback: job.day, splitsByDate: imports.splitByDate)
    let sources = try imports.sourcesToImport()
    try job.takeIn(sources.map(\.input), splitsByDate: imports.splitByDate) { index, intake in
      do {
        try read(sources[index].source, ingester, dating, into: intake, job)
      } catch let error as ArchiveError {
        throw Failure(error)
      }
    }
  }
}

extension Take {
  private func read(
    _ source: ImportSource, _ ingester: Ingester, _ dating: Dating, into intake: CaptureIntake,
    _ job: StageJob<IngestionSettings>
  ) throws {
    var doubts = ImportDoubts()
    func add(_ finding: Finding) throws {
      doubts.meet(finding)
      try intake.add(finding)
    }
    func restart() {
      intake.restart()
      doubts = ImportDoubts()
    }
    try ingester.ingest(source, dating: dating, restart: restart, add)
    for warning in doubts.warnings(source.via) { job.warn("\(warning)") }
  }

  private func takeSitemaps(_ job: StageJob<IngestionSettings>, _ range: ClosedRange<Day>) throws {
    if options.dumpSettings { return try job.takeIn([], splitsByDate: false) { _, _ in } }
    if options.check { throw Failure(.tryAgain, "only a reading of the sitemaps tells whether they name new pages") }
    let take = SitemapTake(
      job, sitemaps, range: range, registry: try SourcesFile.registry(imports.sources),
      splitsByDate: imports.splitByDate)
    if dryRun { try take.plan() } else { try take.run() }
  }

  private func takeLive(_ job: StageJob<IngestionSettings>) throws {
    guard let path = imports.sources else {
      throw ValidationError(
        "say what to take in: --sources FILE for live feeds, or --warc, --archive, --folder, --jsonl")
    }
    if options.dumpSettings { return try job.takeIn([], splitsByDate: false) { _, _ in } }
    let live = LiveTake(job: job, sources: try SourcesFile.read(path), now: now ?? .now)
    if options.check { return try live.check() }
    if dryRun { try live.plan() } else { try live.run() }
  }
}

extension Finding {
  /// What findings are sorted by.
  var key: String {
    switch self {
    case .capture(let capture, let day): "\(day) \(capture.id)"
    case .merged(let day): "\(day)"
    case .rejection(let rejection): "\(rejection.date) \(rejection.id)"
    }
  }

  /// Bytes of memory, roughly.
  var bytes: Int { if case .capture(let capture, _) = self { capture.textBytes + 1000 } else { 400 } }
}

extension Capture {
  fileprivate var textBytes: Int { (body?.utf8.count ?? 0) + (bodyBase64?.utf8.count ?? 0) }
}

extension CaptureIntake {
  func add(_ finding: Finding) throws {
    switch finding {
    case .capture(let capture, let day): try add(capture, on: day)
    case .merged(let day): try merge(on: day)
    case .rejection(let rejection): try add(rejection)
    }
  }
}

extension StageJob {
  /// Takes in findings, sorted, so that the order in which hosts answered does not show.
  func commit(_ findings: [Finding], as name: String) throws -> Manifest.Counters {
    let sorted = findings.sorted { $0.key < $1.key }
    return try takeInLive(Manifest.Input(partition: name, digest: digest(of: sorted.map(\.key)))) { intake in
      for finding in sorted { try intake.add(finding) }
    }
  }
}

extension Failure {
  init(_ error: ArchiveError) {
    if case .unreadable = error {
      self.init(.inputMissing, error.description)
    } else {
      self.init(.badData, error.description)
    }
  }
}
