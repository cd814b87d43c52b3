package import NewsModel

/// What the lake holds already of the days that live ingest may add to.
package struct HeldPages: Sendable {
  /// Likenesses of addresses that need not be fetched as new.
  private var likenesses: Set<String> = []
  /// Likenesses of entries that wait for room, and have their record.
  private var waiting: Set<String> = []
  /// By likeness of their addresses.
  private var pages: [String: HeldPage] = [:]
  /// `DAY URL`
  package private(set) var images: Set<String> = []
  private(set) var counts = ArticleCounts()
  private let start: Instant

  /// - Parameter start: pages captured before are not looked at again, and only their addresses are kept.
  package init(recheckedSince start: Instant = Instant(seconds: 0)) { self.start = start }

  package mutating func insert(_ capture: Capture, on day: Day) {
    guard capture.kind != .image else {
      images.insert("\(day) \(capture.url)")
      return
    }
    counts.add(capture, on: day)
    for url in [capture.url, capture.finalURL ?? ""] { insert(url) }
    guard capture.kind == .page, capture.capturedAt >= start, let likeness = WebAddress(capture.url)?.likeness else {
      return
    }
    let page = HeldPage(capture, on: day)
    if pages[likeness] == nil { pages[likeness] = page } else { pages[likeness]?.add(page) }
  }

  /// Notes an entry that was turned away today: for good, or until there is room for it.
  package mutating func insert(_ rejection: Rejection) {
    switch RejectionReason(rawValue: rejection.reason) {
    case .entryOverLimit?, .entryOverShare?: WebAddress(rejection.url).map { _ = waiting.insert($0.likeness) }
    default: insert(rejection.url)
    }
  }

  /// Notes an address that need not be fetched.
  package mutating func insert(_ url: String) { WebAddress(url).map { _ = likenesses.insert($0.likeness) } }

  func waits(_ likeness: String) -> Bool { waiting.contains(likeness) }
  func holds(_ likeness: String) -> Bool { likenesses.contains(likeness) }
  func page(_ likeness: String) -> HeldPage? { pages[likeness] }

  /// Pages of an outlet that were first captured since an instant, the newest first.
  /// - Complexity: O(n) over the pages of all outlets
  func pages(of outlet: Outlet.ID, since start: Instant) -> [HeldPage] {
    pages.values.filter { $0.outlet == outlet && $0.firstCapturedAt >= start }
      .sorted { ($0.firstCapturedAt, $0.url) > ($1.firstCapturedAt, $1.url) }
  }
}
