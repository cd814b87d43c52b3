import Digests
package import JSON
import Markup
package import NewsModel

/// What is remembered of a page that may be looked at again. It may be deleted at the price of requests made again.
package struct PageState: JSONRecord, Equatable {
  /// The page's address as captures have it.
  package var id = ""
  /// When it was asked for last.
  package var checkedAt = Instant(seconds: 0)
  /// How often it was looked at again.
  package var checks = 0
  package var etag: String?
  package var lastModified: String?
  /// Of the bytes that came last.
  package var payloadDigest = ""
  /// Digest of the words that readers see: pages change their bytes each time they are asked for.
  package var words: String?
  /// Digest of what the feed said of it when it was looked at last.
  package var entry: String?
  package var unknownFields = ""

  package init() {}

  /// Of a page that has just been captured.
  init(_ capture: Capture, entry: FeedEntry?) {
    self.init(HeldPage(capture, on: Day(number: 0)))
    words = Self.words(of: capture)
    self.entry = entry?.saying
  }

  /// Of a page that nothing is remembered of.
  init(_ page: HeldPage) {
    id = page.url
    checkedAt = page.capturedAt
    (etag, lastModified) = (page.validators.etag, page.validators.lastModified)
    payloadDigest = page.payloadDigest
  }

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("id", &id)
    try coder.field("checkedAt", &checkedAt)
    try coder.field("checks", &checks)
    try coder.field("etag", &etag)
    try coder.field("lastModified", &lastModified)
    try coder.field("payloadDigest", &payloadDigest)
    try coder.field("words", &words)
    try coder.field("entry", &entry)
  }

  var validators: Validators { Validators(etag: etag, lastModified: lastModified) }

  /// - Complexity: O(bytes of the page)
  static func words(of capture: Capture) -> String {
    let document = HTMLDocument(capture.body ?? "")
    return SHA256Digest(of: document.text(of: 0)).description
  }

  /// It is looked at again after one, two, four … of the pauses between two readings of a feed.
  func nextCheck(_ settings: LiveSettings) -> Instant {
    Instant(seconds: checkedAt.seconds + settings.pollMinutes * 60 << min(checks, 10))
  }
}

extension FeedEntry {
  /// Digest of what an edit of the article would change.
  var saying: String {
    SHA256Digest(of: [title ?? "", summary ?? "", updated?.instant.description ?? ""].joined(separator: "\n"))
      .description
  }
}
