import Digests
package import NewsModel

/// Reads the feeds of one outlet and the pages that they announce. One reader works through one outlet; many may work at
/// the same time over one fetcher.
package struct OutletReader<Source: Fetcher> {
  private let source: OutletSource
  private let settings: LiveSettings
  private let fetcher: Source
  private let maker: CaptureMaker
  private let held: HeldPages
  /// Likenesses of addresses that this reading has met.
  private var met: Set<String> = []
  /// The edition's day, to which everything newer than the day before it belongs.
  private let day: Day
  private let now: Instant
  private var visitor: SiteVisitor<Source>
  private var rechecks: PageRechecks
  private var harvest = Harvest()
  private static var sitemapsOfAnIndex: Int { 5 }

  /// - Parameters:
  ///   - held: of the lake.
  ///   - pages: what is remembered of pages, by address.
  package init(
    _ source: OutletSource, ingester: Ingester, fetcher: Source, held: HeldPages, pages: [String: PageState], day: Day,
    now: Instant
  ) {
    self.source = source
    settings = ingester.settings.live
    self.fetcher = fetcher
    maker = CaptureMaker(settings: ingester.settings, registry: ingester.registry)
    self.held = held
    self.day = day
    self.now = now
    visitor = SiteVisitor(source, fetcher, maker, heldImages: held.images)
    rechecks = PageRechecks(settings, held, source.outlet.id, states: pages, now: now)
  }

  /// - Parameter states: of earlier runs, by the feed's address.
  package mutating func read(_ states: [String: FeedState]) -> Harvest {
    for feed in source.feeds { read(feed, states[feed] ?? FeedState(id: feed)) }
    recheck()
    return harvest
  }

  private mutating func read(_ feed: String, _ old: FeedState) {
    var state = old
    var health = FeedHealth()
    health.id = feed
    health.outlet = source.outlet.id
    if state.retired {
      health.state = .retired
    } else if let notBefore = state.notBefore, notBefore > now {
      health.state = .waiting
      health.detail = "until \(notBefore)"
    } else {
      ask(feed, &state, &health)
    }
    harvest.states.append(state)
    harvest.health.append(health)
  }

  private mutating func ask(_ feed: String, _ state: inout FeedState, _ health: inout FeedHealth) {
    guard let url = WebAddress(state.movedTo ?? feed) else {
      return refused(&health, FetchFailure(.refusedScheme, feed))
    }
    if let refusal = visitor.refusal(of: url) {
      state.fail(at: now, retryAfter: nil, settings)
      return refused(&health, refusal)
    }
    var request = FetchRequest(url: url, purpose: .feed)
    request.validators = Validators(etag: state.etag, lastModified: state.lastModified)
    request.delay = source.limits.delay.map(Double.init)
    switch fetcher.fetch(request) {
    case .failure(let failure):
      state.fail(at: now, retryAfter: nil, settings)
      refused(&health, failure)
    case .answer(let answer): take(answer, &state, &health)
    }
  }

  /// What is not for us to fetch is refused; what did not come has failed.
  private func refused(_ health: inout FeedHealth, _ failure: FetchFailure) {
    switch failure.kind {
    case .refusedAddress, .refusedScheme, .robots: health.state = .refused
    default: health.state = .failed
    }
    health.reason = failure.kind.rawValue
    health.detail = failure.detail
  }

  private func fail(_ health: inout FeedHealth, _ reason: String, _ detail: String?) {
    health.state = .failed
    health.reason = reason
    health.detail = detail
  }

  private mutating func take(_ answer: FetchAnswer, _ state: inout FeedState, _ health: inout FeedHealth) {
    health.status = answer.status
    switch answer.status {
    case 200..<300: break
    case 304:
      state.succeed(answer, settings)
      health.state = .unchanged
      return
    case 410:
      state.retired = true
      health.state = .retired
      health.reason = "http.410"
      return
    default:
      state.fail(at: answer.answeredAt, retryAfter: answer.retryAfter, settings)
      return fail(&health, "http.\(answer.status)", answer.retryAfter.map { "asks to wait \($0) s" })
    }
    let digest = SHA256Digest(of: answer.body).description
    defer { state.bodyDigest = digest }
    do throws(FeedError) {
      let feed = try FeedReader.read(
        answer.body, contentType: answer.fields["content-type"], url: answer.finalURL.description)
      let isSame = state.bodyDigest == digest
      state.succeed(answer, settings)
      health.entries = feed.entries.count + feed.omitted
      health.held = feed.omitted
      health.state = isSame ? .unchanged : .ok
      if !isSame { take(feed, answer, &health) }
    } catch {
      state.fail(at: answer.answeredAt, retryAfter: nil, settings)
      fail(&health, RejectionReason.feedUnreadable.rawValue, error.description)
    }
  }

  private mutating func take(_ feed: Feed, _ answer: FetchAnswer, _ health: inout FeedHealth) {
    guard feed.format == .sitemapIndex else { return take(feed.entries, answer, &health) }
    let newest = feed.entries.sorted { ($0.date?.instant.seconds ?? 0) > ($1.date?.instant.seconds ?? 0) }
    for entry in newest.prefix(Self.sitemapsOfAnIndex) {
      guard let url = entry.link.flatMap({ WebAddress($0) }), visitor.refusal(of: url) == nil,
        case .answer(let answer) = fetcher.fetch(FetchRequest(url: url, purpose: .feed)), answer.status == 200
      else { continue }
      do throws(FeedError) {
        let map = try FeedReader.read(answer.body, contentType: answer.fields["content-type"], url: url.description)
        if map.format != .sitemapIndex { take(map.entries, answer, &health) }
      } catch {
        fail(&health, RejectionReason.feedUnreadable.rawValue, "\(url): \(error.description)")
      }
    }
  }
}

/// Entries.
extension OutletReader {
  private mutating func take(_ entries: [FeedEntry], _ answer: FetchAnswer, _ health: inout FeedHealth) {
    let feedURL = health.id
    var fresh: [FeedEntry] = []
    for entry in entries {
      guard let link = entry.link, let address = WebAddress(link) else {
        hold(entry, feedURL, .entryWithoutAddress, &health)
        continue
      }
      guard met.insert(address.likeness).inserted else { continue }
      if held.holds(address.likeness) {
        rechecks.note(entry, likeness: address.likeness, feed: feedURL)
        continue
      }
      if entry.title == nil, entry.content == nil {
        hold(entry, feedURL, .untitledEntry, &health)
      } else if let reason = reasonToHold(entry.date) {
        hold(entry, feedURL, reason, &health)
      } else {
        fresh.append(entry)
      }
    }
    // Newest first; those without a date follow in the feed's own order, which is mostly the same.
    let ordered = fresh.enumerated().sorted {
      let (left, right) = ($0.element.date?.instant.seconds ?? 0, $1.element.date?.instant.seconds ?? 0)
      return left == right ? $0.offset < $1.offset : left > right
    }
    fresh = ordered.map(\.element)
    for entry in fresh.dropFirst(source.limits.entries) { hold(entry, feedURL, .entryOverLimit, &health) }
    for entry in fresh.prefix(source.limits.entries) { take(entry, feedURL, answer.answeredAt, &health) }
  }

  private func reasonToHold(_ date: WrittenDate?) -> RejectionReason? {
    guard let date else { return nil }
    if date.instant.seconds > now.seconds + 86_400 { return .entryFromFuture }
    return date.instant.day < day.advanced(by: -settings.oldestDays) ? .entryTooOld : nil
  }

  private mutating func hold(_ entry: FeedEntry, _ feed: String, _ reason: RejectionReason, _ health: inout FeedHealth)
  {
    health.held += 1
    reject(
      entry.link ?? feed, place: "\(feed) \(entry.link ?? entry.guid ?? entry.title ?? "")", reason.rawValue,
      entry.date?.instant.description)
  }

  private mutating func reject(_ url: String, place: String, _ reason: String, _ detail: String?) {
    harvest.findings.append(
      .rejection(
        Rejection(stage: "ingest", record: "feed:\(place)", url: url, reason: reason, detail: detail, date: day)))
  }

  private mutating func take(_ entry: FeedEntry, _ feed: String, _ readAt: Instant, _ health: inout FeedHealth) {
    let ownDay = min(entry.date?.instant.day ?? day, day)
    if ownDay == day { health.new += 1 } else { health.late += 1 }
    let link = entry.link ?? ""
    switch visitor.page(link) {
    case .page(var capture, let fields):
      capture.feed = entry.witness(feed: feed)
      harvest.findings.append(.capture(capture, ownDay))
      harvest.pages.append(PageState(capture, entry: entry))
      takeImage(of: capture, fields, feed, ownDay, &health)
      return
    case .refused(let reason, let detail):
      health.pagesFailed += 1
      reject(link, place: "\(feed) page \(link)", reason, detail)
    case .unchanged, .notAsked: break
    }
    harvest.findings.append(.capture(entry.capture(feed: feed, readAt: readAt, via: "feed", maker.registry), ownDay))
  }

  private mutating func takeImage(
    of page: Capture, _ fields: HeaderFields, _ feed: String, _ day: Day, _ health: inout FeedHealth
  ) {
    switch visitor.image(of: page, fields, day: day) {
    case .capture(let capture)?:
      health.images = (health.images ?? 0) + 1
      harvest.findings.append(.capture(capture, day))
    case .refusal(let refusal)?:
      reject(refusal.url, place: "\(feed) image of \(page.id) \(refusal.url)", refusal.reason, refusal.detail)
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
      harvest.findings.append(.capture(capture, task.page.day))
      takeImage(of: capture, fields, health.id, task.page.day, &health)
    case .failed(let reason, let detail):
      health.pagesFailed += 1
      reject(task.page.url, place: "recheck \(task.state.checks) of \(task.page.url)", reason, detail)
    }
    harvest.health[index] = health
  }
}
