import DataLake
import Ingestion
import Jobs
import NewsModel
import Providers
import Synchronization

/// One reading of the feeds of the sources file.
struct LiveTake: Sendable {
  let job: StageJob<IngestionSettings>
  let sources: [OutletSource]
  let now: Instant
  private static let stateName = "feeds.jsonl.lz4"
  private static let pagesName = "pages.jsonl.lz4"
  /// Captures are committed in batches of about so many bytes, so that memory is bounded and a kill loses one batch.
  fileprivate static let batchBytes = 64 << 20

  func run() throws {
    let states = try readStates()
    let ingester = Ingester(settings: job.settings, registry: OutletRegistry(sources))
    let fetcher = HTTPFetcher(settings: job.settings.live)
    let held = try readHeld()
    let pages = try readPages()
    let bar = ProgressBar("feeds", total: sources.count, options: job.options.log)
    let basket = Basket(self)
    sources.forEachWaiting(workers: job.settings.live.concurrentOutlets) { source in
      var reader = OutletReader(
        source, ingester: ingester, fetcher: fetcher, held: held, pages: pages, day: job.day, now: now,
        visit: basket.add)
      basket.add(reader.read(states))
      bar.advance()
    }
    bar.finish()
    try basket.finish(states, pages)
  }

  private func readHeld() throws -> HeldPages {
    var held = HeldPages(
      recheckedSince: Instant(seconds: now.seconds - job.settings.live.recheckHours * 3600))
    let days = [job.day] + job.day.daysBefore(job.settings.live.oldestDays)
    try job.restoreFeedHealth()
    try job.visitHeld(on: days, capture: { held.insert($0, on: $1) }, turnedAway: { held.insert($0) })
    return held
  }

  private func readPages() throws -> [String: PageState] {
    var pages: [String: PageState] = [:]
    for page in try job.lake.readStateRecords(PageState.self, Self.pagesName) ?? [] { pages[page.id] = page }
    return pages
  }

  /// Those that are no longer looked at are forgotten.
  func write(_ pages: [String: PageState]) throws {
    let start = now.seconds - 2 * job.settings.live.recheckHours * 3600
    let kept = pages.values.filter { $0.checkedAt.seconds >= start }
    try job.lake.writeStateRecords(Self.pagesName, kept.sorted { $0.id < $1.id })
  }

  private func readStates() throws -> [String: FeedState] {
    var states: [String: FeedState] = [:]
    for state in try job.lake.readStateRecords(FeedState.self, Self.stateName) ?? [] { states[state.id] = state }
    return states
  }

  func write(_ states: [String: FeedState]) throws {
    try job.lake.writeStateRecords(Self.stateName, states.values.sorted { $0.id < $1.id })
  }

  /// What would be asked, one line a feed.
  func plan() throws {
    for line in try dues() { try Standard.output("\(line.outlet)\t\(line.feed)\t\(line.word)\n") }
  }

  /// - Throws: `Failure` (75) when a feed is due.
  func check() throws {
    let due = try dues().count { $0.word == "due" }
    if due > 0 { throw Failure(.tryAgain, "\(due) feeds are due") }
  }

  func dues() throws -> [(outlet: Outlet.ID, feed: String, word: String)] {
    let states = try readStates()
    return sources.flatMap { source in
      source.feeds.map { feed in
        let state = states[feed]
        let wait = (state?.notBefore).flatMap { $0 > now ? "waits until \($0)" : nil }
        return (source.outlet.id, state?.movedTo ?? feed, state?.retired == true ? "retired" : wait ?? "due")
      }
    }
  }
}

/// Gathers findings from many threads and commits them in batches.
private final class Basket: Sendable {
  private struct State {
    var findings: [Finding] = []
    var bytes = 0
    var health: [FeedHealth] = []
    var states: [FeedState] = []
    var pages: [PageState] = []
    var counters = Manifest.Counters()
    var error: (any Error)?
  }

  private let take: LiveTake
  private let state = Mutex(State())

  init(_ take: LiveTake) { self.take = take }

  func add(_ finding: Finding) {
    state.withLock { state in
      // What cannot be committed is not gathered either: a full disk must not fill the memory.
      if state.error != nil { return }
      state.findings.append(finding)
      state.bytes += finding.bytes
      if state.bytes > LiveTake.batchBytes { commit(&state) }
    }
  }

  func add(_ harvest: Harvest) {
    state.withLock { state in
      state.health += harvest.health
      state.states += harvest.states
      state.pages += harvest.pages
    }
  }

  private func commit(_ state: inout State) {
    if state.findings.isEmpty { return }
    do {
      state.counters = state.counters.adding(try take.commit(state.findings))
      state.findings = []
      state.bytes = 0
    } catch {
      state.error = error
    }
  }

  /// States are written after the captures are committed: a kill in between asks again and loses nothing.
  func finish(_ states: [String: FeedState], _ pages: [String: PageState]) throws {
    try state.withLock { state in
      if state.error == nil { commit(&state) }
      if let error = state.error { throw error }
      try take.job.record(state.health)
      try take.write(states.merging(state.states.map { ($0.id, $0) }) { $1 })
      try take.write(pages.merging(state.pages.map { ($0.id, $0) }) { $1 })
      try take.job.reportTaken(state.counters)
      try take.report(state.health)
    }
  }
}

extension LiveTake {
  fileprivate func commit(_ findings: [Finding]) throws -> Manifest.Counters { try job.commit(findings, as: "feeds") }

  fileprivate func report(_ health: [FeedHealth]) throws {
    for feed in health.sorted(by: { $0.id < $1.id })
    where feed.state == .failed || feed.state == .refused || feed.state == .retired {
      job.warn("\(feed.id): \(feed.state.rawValue) \(feed.reason ?? "") \(feed.detail ?? "")")
    }
    let asked = health.filter { $0.state != .waiting && $0.state != .retired }
    if !asked.isEmpty, asked.allSatisfy({ $0.state == .failed }) {
      throw Failure(.tryAgain, "none of \(asked.count) feeds could be read")
    }
  }
}
