import NewsModel

/// Which of an outlet's pages are looked at again in one run, and what came of it. A page is looked at for some hours after
/// it was captured first: when its feed says that it was edited, and on a schedule that thins out.
struct PageRechecks {
  private let settings: LiveSettings
  private let held: HeldPages
  private let outlet: Outlet.ID
  private let now: Instant
  private let states: [String: PageState]
  /// By the page's address: the entry that says of an edit.
  private var edited: [String: FeedEntry] = [:]

  init(_ settings: LiveSettings, _ held: HeldPages, _ outlet: Outlet.ID, states: [String: PageState], now: Instant) {
    self.settings = settings
    self.held = held
    self.outlet = outlet
    self.now = now
    self.states = states
  }

  private var start: Instant { Instant(seconds: now.seconds - settings.recheckHours * 3600) }

  /// Notes what a feed says of a page that is held.
  mutating func note(_ entry: FeedEntry, likeness: String, feed: String) {
    guard let page = held.page(likeness), page.firstCapturedAt >= start else { return }
    let state = states[page.url] ?? PageState(page)
    let isUpdated = entry.updated.map { $0.instant > max(state.checkedAt, page.capturedAt) } ?? false
    if isUpdated || saysOther(entry, page, state, feed) { edited[page.url] = entry }
  }

  /// Only the feed that the page came through is compared: two feeds of one outlet say different things of a page.
  private func saysOther(_ entry: FeedEntry, _ page: HeldPage, _ state: PageState, _ feed: String) -> Bool {
    guard let witness = page.feed, witness.url == feed else { return false }
    if let entryThen = state.entry { return entryThen != entry.saying }
    let now = entry.witness(feed: feed)
    return now.title != witness.title || now.summary != witness.summary
  }

  /// A page to look at again.
  struct Task {
    var page: HeldPage
    var state: PageState
    var entry: FeedEntry?
  }

  /// Those that their feed says were edited come first, then the newest; no page comes twice within one pause of a feed.
  var tasks: [Task] {
    guard settings.recheckHours > 0 else { return [] }
    let candidates = held.pages(of: outlet, since: start).map { page in
      Task(page: page, state: states[page.url] ?? PageState(page), entry: edited[page.url])
    }
    let signalled = candidates.filter {
      $0.entry != nil && $0.state.checkedAt.seconds + settings.pollMinutes * 60 <= now.seconds
    }
    let scheduled = candidates.filter { $0.entry == nil && $0.state.nextCheck(settings) <= now }
    return Array((signalled + scheduled).prefix(settings.rechecks))
  }
}

/// What a page was found to be when it was looked at again.
enum RecheckOutcome {
  case edited(Capture, HeaderFields)
  case unchanged
  case failed(reason: String, detail: String?)
}

extension PageRechecks.Task {
  /// Weighs an answer against what is held, and remembers it.
  mutating func weigh<Source>(_ outcome: SiteVisitor<Source>.Outcome, now: Instant) -> RecheckOutcome? {
    switch outcome {
    case .notAsked: return nil
    case .refused(let reason, let detail):
      remember(now)
      return .failed(reason: reason, detail: detail)
    case .unchanged(let answer):
      remember(now)
      // A 304 need not repeat what it confirms.
      state.etag = answer.validators.etag ?? state.etag
      state.lastModified = answer.validators.lastModified ?? state.lastModified
      return .unchanged
    case .page(var capture, let fields):
      let old = state
      state = PageState(capture, entry: nil)
      (state.checks, state.entry) = (old.checks, old.entry)
      remember(now)
      if capture.payloadDigest == old.payloadDigest || state.words == old.words { return .unchanged }
      capture.feed = entry?.witness(feed: page.feed?.url ?? "") ?? page.feed
      return .edited(capture, fields)
    }
  }

  private mutating func remember(_ instant: Instant) {
    state.checkedAt = instant
    state.checks += 1
    if let entry { state.entry = entry.saying }
  }
}
