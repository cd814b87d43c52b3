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
  private let source: OutletSource
  private let settings: LiveSettings
  private let fetcher: Source
  private let now: Instant
  private static var sitemapsOfAnIndex: Int { 5 }

  init(_ state: FeedState, of source: OutletSource, _ settings: LiveSettings, _ fetcher: Source, now: Instant) {
    self.state = state
    self.source = source
    self.settings = settings
    self.fetcher = fetcher
    self.now = now
    health.id = state.id
    health.outlet = source.outlet.id
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
    switch fetcher.fetch(request(url)) {
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
    request.validators = Validators(etag: state.etag, lastModified: state.lastModified)
    request.delay = source.limits.delay.map(Double.init)
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
      if isSame { return [] }
      return feed.format == .sitemapIndex
        ? readMaps(of: feed, &visitor) : [Reading(entries: feed.entries, answer: answer)]
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

  /// The newest maps of a sitemap index.
  private mutating func readMaps(of index: Feed, _ visitor: inout SiteVisitor<Source>) -> [Reading] {
    let newest = index.entries.sorted { ($0.date?.instant.seconds ?? 0) > ($1.date?.instant.seconds ?? 0) }
    var readings: [Reading] = []
    for entry in newest.prefix(Self.sitemapsOfAnIndex) {
      guard let url = entry.link.flatMap({ WebAddress($0) }), visitor.refusal(of: url) == nil,
        case .answer(let answer) = fetcher.fetch(FetchRequest(url: url, purpose: .feed)), answer.status == 200
      else { continue }
      do throws(FeedError) {
        let map = try Self.feed(answer)
        if map.format != .sitemapIndex { readings.append(Reading(entries: map.entries, answer: answer)) }
      } catch {
        fail(RejectionReason.feedUnreadable.rawValue, "\(url): \(error.description)")
      }
    }
    return readings
  }
}
