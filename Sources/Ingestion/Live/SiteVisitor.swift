import NewsModel

/// Asks the sites of one outlet for pages and their pictures: by robots.txt, in the outlet's pace, and no longer where a
/// host does not answer.
struct SiteVisitor<Source: Fetcher> {
  private let maker: CaptureMaker
  private let limits: OutletSource.Limits
  private let via: String
  /// Nil when the settings or the outlet want no images.
  private var images: LeadImageReader<Source>?
  private var hosts = HostTroubles()
  private var robots: RobotsMemory<Source>

  /// - Parameters:
  ///   - via: of the captures.
  ///   - heldImages: `DAY URL` of pictures that need not come again.
  init(
    _ source: OutletSource, _ fetcher: Source, _ maker: CaptureMaker, via: String = "feed", heldImages: Set<String>
  ) {
    self.maker = maker
    limits = source.limits
    self.via = via
    robots = RobotsMemory(fetcher, maker.settings.live)
    if limits.images ?? maker.settings.images {
      images = LeadImageReader(
        fetcher, maker, outlet: source.outlet.id, delay: Double(limits.delay ?? 0), held: heldImages)
    }
  }

  enum Outcome {
    case page(Capture, HeaderFields)
    /// The server says that the validators still hold.
    case unchanged(FetchAnswer)
    case refused(reason: String, detail: String?)
    /// Its host does not answer, or wants pauses longer than we take.
    case notAsked
  }

  /// - Returns: nil when the address may be fetched, else why not.
  mutating func refusal(of url: WebAddress) -> FetchFailure? { robots.refusal(of: url) }

  /// Asks for a feed or a map, in the outlet's pace and its site's.
  mutating func fetch(_ request: FetchRequest) -> FetchResult {
    var request = request
    request.delay = delay
    return robots.fetch(request)
  }

  /// Seconds between two requests that the sources file asks for.
  private var delay: Double { Double(limits.delay ?? 0) }

  /// - Parameters:
  ///   - link: the page's address as captures will name it.
  ///   - validators: of the bytes that are held.
  mutating func page(_ link: String, validators: Validators = Validators()) -> Outcome {
    guard limits.pages, let url = WebAddress(link), !hosts.isTroubled(url.host) else { return .notAsked }
    if let refusal = robots.refusal(of: url) { return .refused(reason: refusal.kind.rawValue, detail: refusal.detail) }
    if robots.tooLongDelay(url) != nil { return .notAsked }
    var request = FetchRequest(url: url, purpose: .page)
    request.validators = validators
    switch fetch(request) {
    case .failure(let failure):
      // A host that leads to what it forbids has answered.
      if failure.kind != .robots { hosts.note(failureOf: url.host) }
      return .refused(reason: failure.kind.rawValue, detail: failure.detail)
    case .answer(let answer):
      hosts.note(answer.status, of: url.host)
      return answer.status == 304 ? .unchanged(answer) : page(answer, link)
    }
  }

  private func page(_ answer: FetchAnswer, _ link: String) -> Outcome {
    var document = WebDocument(
      url: link, capturedAt: answer.answeredAt, status: answer.status, fields: answer.fields, body: answer.body,
      via: via)
    if answer.finalURL.description != link { document.finalURL = answer.finalURL.description }
    switch maker.make(document) {
    case .capture(let capture): return .page(capture, answer.fields)
    case .feed: return .refused(reason: RejectionReason.structuredData.rawValue, detail: "a feed, not a page")
    case .rejected(let reason, let detail): return .refused(reason: reason.rawValue, detail: detail)
    }
  }

  /// The lead image of a page; nil when none is wanted.
  mutating func image(of page: Capture, _ fields: HeaderFields, day: Day) -> LeadImageReader<Source>.Outcome? {
    images?.image(of: page, fields, day: day, robots: &robots, hosts: &hosts)
  }

  /// The picture that a feed names for an entry whose page did not come; nil when there is none, or none is wanted.
  /// - Parameter fields: the header of the feed's answer.
  mutating func image(ofEntry entry: Capture, _ fields: HeaderFields, day: Day) -> LeadImageReader<Source>.Outcome? {
    images?.image(ofEntry: entry, fields, day: day, robots: &robots, hosts: &hosts)
  }
}
