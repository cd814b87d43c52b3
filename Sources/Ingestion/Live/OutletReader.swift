package import NewsModel

/// Reads the feeds of one outlet and the pages that they announce. One reader works through one outlet; many may work at
/// the same time over one fetcher.
package struct OutletReader<Source: Fetcher> {
  private let source: OutletSource
  private let settings: LiveSettings
  private let maker: CaptureMaker
  private let day: Day
  private let now: Instant
  private var selection: EntrySelection
  private var visitor: SiteVisitor<Source>
  private var rechecks: PageRechecks
  private let visit: (Finding) -> Void
  private var harvest = Harvest()

  /// - Parameters:
  ///   - held: of the lake.
  ///   - pages: what is remembered of pages, by address.
  ///   - day: the edition's.
  ///   - visit: called with each finding as it comes, so that an outlet's pages need not all be in memory.
  package init(
    _ source: OutletSource, ingester: Ingester, fetcher: Source, held: HeldPages, pages: [String: PageState], day: Day,
    now: Instant, visit: @escaping (Finding) -> Void
  ) {
    self.visit = visit
    self.source = source
    settings = ingester.settings.live
    maker = CaptureMaker(settings: ingester.settings, registry: ingester.registry)
    self.day = day
    self.now = now
    selection = EntrySelection(source, settings, held, day: day, now: now)
    visitor = SiteVisitor(source, fetcher, maker, heldImages: held.images)
    rechecks = PageRechecks(settings, held, source.outlet.id, states: pages, now: now)
  }

  /// - Parameter states: of earlier runs, by the feed's address.
  package mutating func read(_ states: [String: FeedState]) -> Harvest {
    for feed in source.feeds {
      var poll = FeedPoll<Source>(states[feed] ?? FeedState(id: feed), of: source.outlet.id, settings, now: now)
      for reading in poll.ask(&visitor) { take(reading, &poll) }
      harvest.states.append(poll.state)
      harvest.health.append(poll.health)
    }
    recheck()
    return harvest
  }

  private mutating func reject(_ url: String, place: String, _ reason: String, _ detail: String?) {
    visit(
      .rejection(
        Rejection(stage: "ingest", record: "feed:\(place)", url: url, reason: reason, detail: detail, date: day)))
  }
}

/// Entries.
extension OutletReader {
  private mutating func take(_ reading: FeedPoll<Source>.Reading, _ poll: inout FeedPoll<Source>) {
    let feed = poll.health.id
    let choice = selection.choose(reading.entries, of: feed)
    for (entry, likeness) in choice.known { rechecks.note(entry, likeness: likeness, feed: feed) }
    for (number, held) in choice.held.enumerated() {
      let entry = held.entry
      let name = entry.link ?? entry.guid ?? entry.title ?? "entry \(number)"
      reject(entry.link ?? feed, place: "\(feed) \(name)", held.reason.rawValue, held.detail)
    }
    poll.health.note(choice)
    if choice.leavesRest { poll.leaveRest() }
    for (entry, day) in choice.fresh { take(entry, on: day, of: reading.answer, &poll.health) }
  }

  private mutating func take(
    _ entry: FeedEntry, on ownDay: Day, of answer: FetchAnswer, _ health: inout FeedHealth
  ) {
    let feed = health.id
    if ownDay == day { health.new += 1 } else { health.late += 1 }
    let link = entry.link ?? ""
    switch visitor.page(link) {
    case .page(var capture, let fields):
      capture.feed = entry.witness(feed: feed)
      visit(.capture(capture, ownDay))
      harvest.pages.append(PageState(capture, entry: entry))
      take(visitor.image(of: capture, fields, day: ownDay), of: capture, ownDay, &health)
      return
    case .refused(let reason, let detail):
      health.pagesFailed += 1
      reject(link, place: "\(feed) page \(link)", reason, detail)
    case .unchanged, .notAsked: break
    }
    let capture = entry.capture(feed: feed, readAt: answer.answeredAt, via: "feed", maker.registry)
    visit(.capture(capture, ownDay))
    take(visitor.image(ofEntry: capture, answer.fields, day: ownDay), of: capture, ownDay, &health)
  }

  private mutating func take(
    _ image: LeadImageReader<Source>.Outcome?, of article: Capture, _ day: Day, _ health: inout FeedHealth
  ) {
    switch image {
    case .capture(let capture)?:
      health.images = (health.images ?? 0) + 1
      visit(.capture(capture, day))
    case .refusal(let refusal)?:
      reject(
        refusal.url, place: "\(health.id) image of \(article.id) \(refusal.url)", refusal.reason, refusal.detail)
    case .repeated?, nil: break
    }
  }
}

/// Pages that are looked at again.
extension OutletReader {
  private mutating func recheck() {
    for task in rechecks.tasks {
      var task = task
      let outcome = visitor.page(task.page.url, validators: task.state.validators)
      guard let outcome = task.weigh(outcome, now: now) else { continue }
      harvest.pages.append(task.state)
      take(outcome, task)
    }
  }

  private mutating func take(_ outcome: RecheckOutcome, _ task: PageRechecks.Task) {
    // The health of the feed that the page came through tells of it.
    guard let index = harvest.health.firstIndex(where: { $0.id == task.page.feed?.url }) ?? harvest.health.indices.first
    else { return }
    var health = harvest.health[index]
    health.rechecked = (health.rechecked ?? 0) + 1
    switch outcome {
    case .unchanged: break
    case .edited(let capture, let fields):
      health.edited = (health.edited ?? 0) + 1
      visit(.capture(capture, task.page.day))
      take(visitor.image(of: capture, fields, day: task.page.day), of: capture, task.page.day, &health)
    case .failed(let reason, let detail):
      health.pagesFailed += 1
      reject(task.page.url, place: "recheck \(task.state.checks) of \(task.page.url)", reason, detail)
    }
    harvest.health[index] = health
  }
}
