package import NewsModel

/// Fetches the pages that a walk over sitemaps found, each by the rules of live reading.
package struct SitemapImport<Source: Fetcher> {
  private let ingester: Ingester
  private let fetcher: Source
  private let held: HeldPages
  private let dating: Dating
  private let range: ClosedRange<Day>
  private var visitors: [Outlet.ID: SiteVisitor<Source>] = [:]

  /// - Parameters:
  ///   - held: what the lake has of the days of the range; it is not fetched again.
  ///   - dating: whether pages go to their own days.
  package init(_ ingester: Ingester, _ fetcher: Source, held: HeldPages, dating: Dating, range: ClosedRange<Day>) {
    self.ingester = ingester
    self.fetcher = fetcher
    self.held = held
    self.dating = dating
    self.range = range
  }

  package func holds(_ page: SitemapWalk<Source>.Page) -> Bool { held.holds(page.url.likeness) }

  /// The page and its lead image, or why they are not there; nothing for what the lake holds.
  package mutating func findings(of page: SitemapWalk<Source>.Page) -> [Finding] {
    if holds(page) { return [] }
    let outlet = ingester.registry.outlet(host: page.url.host)
    var visitor = visitors[outlet.id] ?? visitor(of: outlet, host: page.url.host)
    defer { visitors[outlet.id] = visitor }
    let day = dating.splitsByDate ? page.day : dating.fallback
    switch visitor.page(page.url.description) {
    case .page(var capture, let fields):
      capture.feed = witness(page)
      let stated = PublicationInstant.find(in: capture, capturedAt: capture.capturedAt)?.day
      let day = dating.splitsByDate ? stated ?? page.day : dating.fallback
      guard !dating.splitsByDate || range.contains(day) else {
        return [rejection(page, RejectionReason.entryOutsideRange.rawValue, "published on \(day)", on: page.day)]
      }
      return [.capture(capture, day)] + image(of: capture, fields, day, &visitor)
    case .refused(let reason, let detail): return [rejection(page, reason, detail, on: day)]
    case .unchanged, .notAsked: return [rejection(page, RejectionReason.pageNotAsked.rawValue, nil, on: day)]
    }
  }

  private func visitor(of outlet: Outlet, host: String) -> SiteVisitor<Source> {
    let source = ingester.registry.source(host: host) ?? OutletSource(outlet: outlet, domains: [outlet.domain])
    let maker = CaptureMaker(settings: ingester.settings, registry: ingester.registry)
    return SiteVisitor(source, fetcher, maker, via: "sitemap", heldImages: held.images)
  }

  /// Only what a news sitemap says is a witness: the last change of a page is no day of publication.
  private func witness(_ page: SitemapWalk<Source>.Page) -> Capture.FeedEntry? {
    guard page.entry.title != nil || page.entry.published != nil else { return nil }
    var witness = page.entry.witness(feed: page.sitemap)
    witness.datePublished = page.entry.published?.instant
    return witness
  }

  private func image(
    of page: Capture, _ fields: HeaderFields, _ day: Day, _ visitor: inout SiteVisitor<Source>
  ) -> [Finding] {
    switch visitor.image(of: page, fields, day: day) {
    case .capture(let capture)?: [.capture(capture, day)]
    case .refusal(let refusal)?:
      [
        .rejection(
          Rejection(
            stage: "ingest", record: "sitemap:image of \(page.id) \(refusal.url)", url: refusal.url,
            reason: refusal.reason, detail: refusal.detail, date: day))
      ]
    case .repeated?, nil: []
    }
  }

  private func rejection(
    _ page: SitemapWalk<Source>.Page, _ reason: String, _ detail: String?, on day: Day
  ) -> Finding {
    let url = page.url.description
    return .rejection(
      Rejection(
        stage: "ingest", record: "sitemap:\(page.sitemap) page \(url)", url: url, reason: reason, detail: detail,
        date: day))
  }
}
