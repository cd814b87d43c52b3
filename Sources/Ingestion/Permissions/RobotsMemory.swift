import NewsModel

/// The robots.txt files of the sites of one run, each fetched once, and documents asked for as they want it.
struct RobotsMemory<Source: Fetcher> {
  private enum Verdict {
    case rules(RobotsFile)
    case everything
    /// The file did not come; whether its server answered at all.
    case nothing(String, isReachable: Bool)
  }

  private let fetcher: Source
  private let longestDelay: Double
  private var verdicts: [String: Verdict] = [:]

  init(_ fetcher: Source, _ settings: LiveSettings) {
    self.fetcher = fetcher
    longestDelay = settings.longestCrawlDelay
  }

  /// Asks for a document in the pace that its site wants. Each address that a redirect leads to is judged like the first,
  /// for which ``refusal(of:)`` is asked before.
  /// - Parameter request: its delay is the outlet's own.
  mutating func fetch(_ request: FetchRequest) -> FetchResult {
    var paced = request
    paced.delay = pause(request.url, atLeast: request.delay)
    let fetcher = fetcher
    return fetcher.fetch(paced) { hop in
      if let refusal = refusal(of: hop) { return .failure(refusal) }
      if request.purpose != .feed, let asked = tooLongDelay(hop) {
        return .failure(FetchFailure(.robots, "robots.txt asks for \(asked) s between requests"))
      }
      return .success(pause(hop, atLeast: request.delay))
    }
  }

  /// Seconds between two requests to a site: what it asks for, as far as that is obeyed, and no less than the outlet's own.
  mutating func pause(_ url: WebAddress, atLeast own: Double?) -> Double {
    max(own ?? 0, min(delay(url) ?? 0, longestDelay))
  }

  /// Seconds that a site asks for when they are more than we take; it is read for its feeds alone.
  mutating func tooLongDelay(_ url: WebAddress) -> Double? { delay(url).flatMap { $0 > longestDelay ? $0 : nil } }

  /// - Returns: nil when the address may be fetched, else why not.
  mutating func refusal(of url: WebAddress) -> FetchFailure? {
    switch verdict(url) {
    case .everything: nil
    case .nothing(let reason, let isReachable): FetchFailure(isReachable ? .robots : .unreachable, reason)
    case .rules(let file):
      file.allows(url.description, agent: RobotsDirectives.productToken)
        ? nil : FetchFailure(.robots, "robots.txt disallows it")
    }
  }

  /// Seconds that the site asks for between two requests.
  private mutating func delay(_ url: WebAddress) -> Double? {
    if case .rules(let file) = verdict(url) { file.delay(agent: RobotsDirectives.productToken) } else { nil }
  }

  private mutating func verdict(_ url: WebAddress) -> Verdict {
    if let verdict = verdicts[url.origin] { return verdict }
    let verdict = fetchVerdict(url.origin)
    verdicts[url.origin] = verdict
    return verdict
  }

  /// RFC 9309, section 2.3.1: not there means everything, not reachable means nothing.
  private func fetchVerdict(_ origin: String) -> Verdict {
    guard let address = WebAddress(origin + "/robots.txt") else { return .everything }
    switch fetcher.fetch(FetchRequest(url: address, purpose: .robots)) {
    case .answer(let answer) where (200..<300).contains(answer.status): return .rules(RobotsFile(answer.body))
    case .answer(let answer) where answer.status == 429 || answer.status >= 500:
      return .nothing("robots.txt answered \(answer.status)", isReachable: true)
    case .answer: return .everything
    case .failure(let failure):
      // More than five redirects count as not there.
      if failure.kind == .redirectLoop { return .everything }
      let isOurs = failure.kind == .refusedAddress || failure.kind == .refusedScheme
      return .nothing("robots.txt: \(failure.detail)", isReachable: isOurs)
    }
  }
}
