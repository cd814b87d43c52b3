import Digests
import NewsModel

/// Asks for one feed, as politely as its state says, and reads what comes.
struct FeedPoll<Source: Fetcher> {
  /// What one document of the feed holds; the maps of a sitemap index are several.
  struct Reading {
    let entries: [FeedEntry]
    let answer: FetchAnswer
  }

  private(set) var state: FeedState
  var health = FeedHealth()
  private let settings: LiveSettings
  private let now: Instant
  private static var sitemapsOfAnIndex: Int { 5 }

  init(_ state: FeedState, of outlet: Outlet.ID, _ settings: LiveSettings, now: Instant) {
    self.state = state
    self.settings = settings
    self.now = now
    health.id = state.id
    health.outlet = outlet
  }

  /// - Returns: what is to be taken; nothing when the feed is not due, does not come, or is what it was.
  mutating func ask(_ visitor: inout SiteVisitor<Source>) -> [Reading] {
    if state.retired {
      health.state = .retired
      return []
    }
    if let notBefore = state.notBefore, notBefore > now {
      health.state = .waiting
      health.detail = "until \(notBefore)"
      return []
    }
    guard let url = WebAddress(state.movedTo ?? state.id) else {
      refuse(FetchFailure(.refusedScheme, state.id))
      return []
    }
    if let refusal = visitor.refusal(of: url) {
      state.fail(at: now, retryAfter: nil, settings)
      refuse(refusal)
      return []
    }
    switch visitor.fetch(request(url)) {
    case .failure(let failure):
      state.fail(at: now, retryAfter: nil, settings)
      refuse(failure)
      return []
    case .answer(let answer): return take(answer, &visitor)
    }
  }

  /// Lets the next poll read the feed again although it has not changed, since not all of it was taken.
  mutating func leaveRest() { state.forgetBody() }

  private func request(_ url: WebAddress) -> FetchRequest {
    var request = FetchRequest(url: url, purpose: .feed)
    // What says that nothing changed would not say which maps there are.
    if state.knowsMaps { request.validators = Validators(etag: state.etag, lastModified: state.lastModified) }
    return request
  }

  /// What is not for us to fetch is refused; what did not come has failed.
  private mutating func refuse(_ failure: FetchFailure) {
    switch failure.kind {
    case .refusedAddress, .refusedScheme, .robots: health.state = .refused
    default: health.state = .failed
    }
    health.reason = failure.kind.rawValue
    health.detail = failure.detail
  }

  private mutating func fail(_ reason: String, _ detail: String?) {
    health.state = .failed
    health.reason = reason
    health.detail = detail
  }

  private mutating func take(_ answer: FetchAnswer, _ visitor: inout SiteVisitor<Source>) -> [Reading] {
    health.status = answer.status
    switch answer.status {
    case 200..<300: return read(answer, &visitor)
    case 304:
      state.succeed(answer, settings)
      health.state = .unchanged
      return readMaps(&visitor)
    case 410:
      state.retired = true
      health.state = .retired
      health.reason = "http.410"
    default:
      state.fail(at: answer.answeredAt, retryAfter: answer.retryAfter, settings)
      fail("http.\(answer.status)", answer.retryAfter.map { "asks to wait \($0) s" })
    }
    return []
  }

  private mutating func read(_ answer: FetchAnswer, _ visitor: inout SiteVisitor<Source>) -> [Reading] {
    let digest = SHA256Digest(of: answer.body).description
    defer { state.bodyDigest = digest }
    do throws(FeedError) {
      let feed = try Self.feed(answer)
      let isSame = state.bodyDigest == digest
      state.succeed(answer, settings)
      health.entries = feed.entries.count + feed.omitted
      health.held = feed.omitted
      health.state = isSame ? .unchanged : .ok
      health.detail = feed.damage.map { "read as far as it goes: \($0)" }
      state.name(maps: feed.format == .sitemapIndex ? Self.newestMaps(of: feed) : [])
      if feed.format == .sitemapIndex { return readMaps(&visitor) }
      return isSame ? [] : [Reading(entries: feed.entries, answer: answer)]
    } catch {
      state.fail(at: answer.answeredAt, retryAfter: nil, settings)
      fail(RejectionReason.feedUnreadable.rawValue, error.description)
      return []
    }
  }

  private static func feed(_ answer: FetchAnswer) throws(FeedError) -> Feed {
    try FeedReader.read(
      answer.body, contentType: answer.fields["content-type"], url: answer.finalURL.description)
  }
}

/// Maps of a sitemap index.
extension FeedPoll {
  private static func newestMaps(of index: Feed) -> [WebAddress] {
    let newest = index.entries.sorted { ($0.date?.instant.seconds ?? 0) > ($1.date?.instant.seconds ?? 0) }
    return newest.prefix(sitemapsOfAnIndex).compactMap { $0.link.flatMap { WebAddress($0) } }
  }

  private enum MapOutcome {
    case new(Reading)
    case unchanged
    /// It did not come or does not read; the health says why.
    case missing
  }

  /// Asks for all maps that the index named last, since they change while it stays the same. One that does not come costs
  /// the others nothing.
  private mutating func readMaps(_ visitor: inout SiteVisitor<Source>) -> [Reading] {
    let stateOfIndex = health.state
    var readings: [Reading] = []
    var missing = 0
    for place in state.maps.indices {
      switch ask(forMapAt: place, &visitor) {
      case .new(let reading): readings.append(reading)
      case .unchanged: break
      case .missing: missing += 1
      }
    }
    if missing < state.maps.count { health.state = readings.isEmpty ? stateOfIndex : .ok }
    return readings
  }

  private mutating func ask(forMapAt place: Int, _ visitor: inout SiteVisitor<Source>) -> MapOutcome {
    let map = state.maps[place]
    guard let url = WebAddress(map.id) else { return .missing }
    if let refusal = visitor.refusal(of: url) { return miss(url, refusal) }
    var request = FetchRequest(url: url, purpose: .feed)
    request.validators = map.validators
    switch visitor.fetch(request) {
    case .failure(let failure): return miss(url, failure)
    case .answer(let answer) where answer.status == 304: return .unchanged
    case .answer(let answer) where answer.status == 200: return read(answer, asMapAt: place)
    case .answer(let answer):
      health.status = answer.status
      state.wait(for: answer)
      fail("http.\(answer.status)", url.description)
      return .missing
    }
  }

  private mutating func miss(_ url: WebAddress, _ failure: FetchFailure) -> MapOutcome {
    refuse(FetchFailure(failure.kind, "\(url): \(failure.detail)"))
    return .missing
  }

  private mutating func read(_ answer: FetchAnswer, asMapAt place: Int) -> MapOutcome {
    let digest = SHA256Digest(of: answer.body).description
    let isSame = state.maps[place].bodyDigest == digest
    do throws(FeedError) {
      let map = try Self.feed(answer)
      state.maps[place].succeed(answer, digest)
      if isSame || map.format == .sitemapIndex { return .unchanged }
      return .new(Reading(entries: map.entries, answer: answer))
    } catch {
      fail(RejectionReason.feedUnreadable.rawValue, "\(state.maps[place].id): \(error.description)")
      return .missing
    }
  }
}
