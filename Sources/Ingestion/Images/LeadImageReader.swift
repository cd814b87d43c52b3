import Markup
import NewsModel

/// Gets the lead images of one outlet's pages, where their sites allow it: once each and day, through the fetcher that
/// pages come through, after the same questions to robots.txt and after those for machine use.
struct LeadImageReader<Source: Fetcher> {
  private let maker: CaptureMaker
  private let outlet: Outlet.ID
  private let delay: Double
  private var reservations: ReservationMemory<Source>
  private var asked: Set<String>
  /// Of pictures alone, so that a picture which drips costs no page of its host.
  private var troubles = HostTroubles()

  /// - Parameters:
  ///   - delay: seconds between two requests, when longer than the fetcher's own.
  ///   - held: `DAY URL` of pictures that need not come again.
  init(_ fetcher: Source, _ maker: CaptureMaker, outlet: Outlet.ID, delay: Double, held: Set<String>) {
    self.maker = maker
    self.outlet = outlet
    self.delay = delay
    asked = held
    reservations = ReservationMemory(fetcher)
  }

  /// Why there is no picture of a page.
  struct Refusal {
    var url: String
    var reason: String
    var detail: String?

    init(_ url: String, _ reason: RejectionReason, _ detail: String?) {
      (self.url, self.reason, self.detail) = (url, reason.rawValue, detail)
    }

    init(_ url: String, _ failure: FetchFailure) {
      (self.url, reason, detail) = (url, failure.kind.rawValue, failure.detail)
    }
  }

  enum Outcome {
    case capture(Capture)
    case refusal(Refusal)
    /// The picture is that of another page of the day.
    case repeated
  }

  /// - Parameters:
  ///   - page: a capture of kind `page`.
  ///   - fields: the header of the page's answer.
  ///   - day: the page's, to which the image goes too.
  mutating func image(
    of page: Capture, _ fields: HeaderFields, day: Day, robots: inout RobotsMemory<Source>, hosts: inout HostTroubles
  ) -> Outcome {
    let document = HTMLDocument(page.body ?? "")
    guard let url = LeadImage.find(document, base: WebAddress(page.finalURL ?? page.url)) else {
      return .refusal(Refusal(page.url, .noImage, nil))
    }
    let refusal = (MachineUse.refusal(fields) ?? MachineUse.refusal(document)).map { "the page says \($0)" }
    return image(url, of: page, day, refusal, &robots, &hosts)
  }

  /// - Parameters:
  ///   - entry: a capture of kind `feed-entry`, whose page did not come.
  ///   - fields: the header of the feed's answer.
  /// - Returns: nil when the feed names no picture.
  mutating func image(
    ofEntry entry: Capture, _ fields: HeaderFields, day: Day, robots: inout RobotsMemory<Source>,
    hosts: inout HostTroubles
  ) -> Outcome? {
    guard let url = entry.feed?.image.flatMap({ WebAddress($0) }) else { return nil }
    return image(url, of: entry, day, MachineUse.refusal(fields).map { "the feed says \($0)" }, &robots, &hosts)
  }

  /// - Parameter refusal: what the article says against it.
  private mutating func image(
    _ url: WebAddress, of article: Capture, _ day: Day, _ refusal: String?, _ robots: inout RobotsMemory<Source>,
    _ hosts: inout HostTroubles
  ) -> Outcome {
    let name = url.description
    guard asked.insert("\(day) \(name)").inserted else { return .repeated }
    if let refusal { return .refusal(Refusal(name, .imageReserved, refusal)) }
    if hosts.isTroubled(url.host) || troubles.isTroubled(url.host) {
      return .refusal(Refusal(name, .imageNotAsked, "\(url.host) does not answer"))
    }
    if let refusal = robots.refusal(of: url) { return .refusal(Refusal(name, refusal)) }
    for address in [WebAddress(article.finalURL ?? article.url), url].compactMap({ $0 }) {
      if let reason = reservations.refusal(of: address, delay: robots.pause(address, atLeast: delay)) {
        return .refusal(Refusal(name, .imageReserved, "\(address.host): \(reason)"))
      }
    }
    if let asked = robots.tooLongDelay(url) {
      return .refusal(Refusal(name, .imageNotAsked, "\(url.host) asks for \(asked) s between requests"))
    }
    return fetch(url, via: article.via, &robots, &hosts)
  }

  private mutating func fetch(
    _ url: WebAddress, via: String, _ robots: inout RobotsMemory<Source>, _ hosts: inout HostTroubles
  ) -> Outcome {
    let name = url.description
    var request = FetchRequest(url: url, purpose: .image)
    request.delay = delay
    switch robots.fetch(request) {
    case .failure(let failure):
      if failure.kind != .robots { troubles.note(failureOf: url.host) }
      return .refusal(Refusal(name, failure))
    case .answer(let answer):
      hosts.note(answer.status, of: url.host)
      var document = WebDocument(
        url: name, capturedAt: answer.answeredAt, status: answer.status, fields: answer.fields, body: answer.body,
        via: via)
      if answer.finalURL != url { document.finalURL = answer.finalURL.description }
      switch maker.makeImage(document, outlet: outlet) {
      case .capture(let capture): return .capture(capture)
      case .feed: return .refusal(Refusal(name, .imageNotRaster, nil))
      case .rejected(let reason, let detail): return .refusal(Refusal(name, reason, detail))
      }
    }
  }
}
