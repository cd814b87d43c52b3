package import NewsModel

/// A page that the lake holds, as far as looking at it again needs to know it.
package struct HeldPage: Sendable, Equatable {
  package var url: String
  /// The partition that it stands in, to which a later version goes too.
  package var day: Day
  package var firstCapturedAt: Instant
  /// Of the version captured last, as everything that follows.
  package var capturedAt: Instant
  package var validators: Validators
  package var payloadDigest: String
  package var outlet: Outlet.ID?
  package var feed: Capture.FeedEntry?

  init(_ capture: Capture, on day: Day) {
    func header(_ name: String) -> String? { capture.headers.first { $0.name == name }?.value }
    url = capture.url
    self.day = day
    firstCapturedAt = capture.capturedAt
    capturedAt = capture.capturedAt
    validators = Validators(etag: header("etag"), lastModified: header("last-modified"))
    payloadDigest = capture.payloadDigest
    outlet = capture.outlet
    feed = capture.feed
  }

  /// Takes in another version of the page.
  mutating func add(_ other: HeldPage) {
    let first = min(firstCapturedAt, other.firstCapturedAt)
    if other.capturedAt > capturedAt { self = other }
    firstCapturedAt = first
  }
}
