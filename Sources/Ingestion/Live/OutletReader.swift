import Digests
package import NewsModel

/// Reads the feeds of one outlet and the pages that they announce. One reader works through one outlet; many may work at
/// the same time over one fetcher.
package struct OutletReader<Source: Fetcher> {
  private let source: OutletSource
  private let settings: LiveSettings
  private let fetcher: Source
  private let maker: CaptureMaker
  /// Likenesses of addresses that the lake holds already.
  private var known: Set<String>
  /// The edition's day, to which everything newer than the day before it belongs.
  private let day: Day
  private let now: Instant
  private var robots: RobotsMemory<Source>
  private var harvest = Harvest()
  /// Nil when the settings or the outlet want no images.
  private var images: LeadImageReader<Source>?
  /// Hosts whose pages do not come; their entries are kept alone for the rest of the run.
  private var hosts = HostTroubles()
  private static var sitemapsOfAnIndex: Int { 5 }

  package init(
    _ source: OutletSource, ingester: Ingester, fetcher: Source, known: Set<String>, day: Day, now: Instant
  ) {
    self.source = source
    settings = ingester.settings.live
    self.fetcher = fetcher
    maker = CaptureMaker(settings: ingester.settings, registry: ingester.registry)
    self.known = known
    self.day = day
    self.now = now
    robots = RobotsMemory(fetcher)
    if source.limits.images ?? ingester.settings.images {
      images = LeadImageReader(fetcher, maker, outlet: source.outlet.id, delay: Double(source.limits.delay ?? 0))
    }
  }

  /// - Parameter states: of earlier runs, by the feed's address.
  package mutating func read(_ states: [String: FeedState]) -> Harvest {
    for feed in source.feeds { read(feed, states[feed] ?? FeedState(id: feed)) }
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
    if let refusal = robots.refusal(of: url) {
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
      health.entries = feed.entries.count
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
      guard let url = entry.link.flatMap({ WebAddress($0) }), robots.refusal(of: url) == nil,
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
      guard known.insert(address.likeness).inserted else { continue }
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
    let page = page(entry, feed, &health)
    let capture = page?.capture ?? entry.capture(feed: feed, readAt: readAt, via: "feed", maker.registry)
    let ownDay = min(capture.feed?.datePublished?.day ?? day, day)
    if ownDay == day { health.new += 1 } else { health.late += 1 }
    harvest.findings.append(.capture(capture, ownDay))
    if let page { takeImage(of: page, feed, ownDay) }
  }
}

/// Pages and their pictures.
extension OutletReader {
  private struct Page {
    var capture: Capture
    var fields: HeaderFields
  }

  /// The entry's page, or nil when it is not to be fetched or does not come.
  private mutating func page(_ entry: FeedEntry, _ feed: String, _ health: inout FeedHealth) -> Page? {
    guard source.limits.pages, let link = entry.link, let url = WebAddress(link), !hosts.isTroubled(url.host) else {
      return nil
    }
    let place = "\(feed) page \(link)"
    if let refusal = robots.refusal(of: url) {
      health.pagesFailed += 1
      reject(link, place: place, refusal.kind.rawValue, refusal.detail)
      return nil
    }
    let asked = robots.delay(url) ?? 0
    guard asked <= settings.longestCrawlDelay else { return nil }
    var request = FetchRequest(url: url, purpose: .page)
    request.delay = max(asked, Double(source.limits.delay ?? 0))
    switch fetcher.fetch(request) {
    case .failure(let failure):
      hosts.note(failureOf: url.host)
      health.pagesFailed += 1
      reject(link, place: place, failure.kind.rawValue, failure.detail)
      return nil
    case .answer(let answer):
      hosts.note(answer.status, of: url.host)
      return page(answer, entry, link, feed, place, &health)
    }
  }

  private mutating func page(
    _ answer: FetchAnswer, _ entry: FeedEntry, _ link: String, _ feed: String, _ place: String,
    _ health: inout FeedHealth
  ) -> Page? {
    var document = WebDocument(
      url: link, capturedAt: answer.answeredAt, status: answer.status, fields: answer.fields, body: answer.body,
      via: "feed")
    if answer.finalURL.description != link { document.finalURL = answer.finalURL.description }
    switch maker.make(document) {
    case .capture(var capture):
      capture.feed = entry.witness(feed: feed)
      return Page(capture: capture, fields: answer.fields)
    case .feed:
      health.pagesFailed += 1
      reject(link, place: place, RejectionReason.structuredData.rawValue, "a feed, not a page")
    case .rejected(let reason, let detail):
      health.pagesFailed += 1
      reject(link, place: place, reason.rawValue, detail)
    }
    return nil
  }

  private mutating func takeImage(of page: Page, _ feed: String, _ day: Day) {
    guard let outcome = images?.image(of: page.capture, page.fields, day: day, robots: &robots, hosts: &hosts) else {
      return
    }
    switch outcome {
    case .capture(let capture): harvest.findings.append(.capture(capture, day))
    case .refusal(let refusal):
      reject(
        refusal.url, place: "\(feed) image of \(page.capture.id) \(refusal.url)", refusal.reason, refusal.detail)
    case .repeated: break
    }
  }
}
