package import JSON

/// What was fetched or imported, as it came.
package struct Capture: JSONRecord, Equatable {
  package typealias ID = Identifier<Capture>

  package enum Kind: String, CaseIterable, Sendable, JSONStringConvertible {
    case page, article, image
    case feedEntry = "feed-entry"
  }

  package var id = ID("")
  /// As requested, or as the archive names it.
  package var url = ""
  /// Where redirects led.
  package var finalURL: String?
  package var capturedAt = Instant(seconds: 0)
  package var kind = Kind.page
  /// HTTP status; nil for what did not come over HTTP.
  package var status: Int?
  /// Lower-case names, only those that later stages use, in order of name.
  package var headers: [Header] = []
  package var mediaType: String?
  /// IANA name of the charset that `body` was decoded from.
  package var charset: String?
  /// Decoded text; for `kind` article a JSON object with the article's keys.
  package var body: String?
  /// Bytes that are no text.
  package var bodyBase64: String?
  /// `sha256:` of the payload as it came.
  package var payloadDigest = ""
  package var truncated = false
  /// Which digest of its archive the bytes contradict, in words; nil when none does.
  package var digestMismatch: String?
  package var outlet: Outlet.ID?
  package var feed: FeedEntry?
  /// `feed`, `sitemap`, `warc:NAME`, `archive:NAME`, `folder:NAME` or `jsonl:NAME`.
  package var via = ""
  /// What the answer's `X-Robots-Tag` header said.
  package var robots: String?
  /// An earlier capture of the same URL with other bytes.
  package var revisitOf: ID?
  package var unknownFields = ""

  package init() {}

  /// Derives ``id`` from what makes this capture itself: kind, URL, capture time and payload.
  package mutating func identify() {
    id = ID(kind: "capture", of: [kind.rawValue, url, capturedAt.description, payloadDigest])
  }

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("id", &id)
    try coder.field("url", &url)
    try coder.field("finalURL", &finalURL)
    try coder.field("capturedAt", &capturedAt)
    try coder.field("kind", &kind)
    try coder.field("status", &status)
    try coder.field("headers", &headers)
    try coder.field("mediaType", &mediaType)
    try coder.field("charset", &charset)
    try coder.field("body", &body)
    try coder.field("bodyBase64", &bodyBase64)
    try coder.field("payloadDigest", &payloadDigest)
    try coder.flag("truncated", &truncated)
    try coder.field("digestMismatch", &digestMismatch)
    try coder.field("outlet", &outlet)
    try coder.field("feed", &feed)
    try coder.field("via", &via)
    try coder.field("robots", &robots)
    try coder.field("revisitOf", &revisitOf)
  }
}

extension Capture {
  /// One HTTP header.
  package struct Header: JSONObject, Equatable, Sendable {
    package var name = ""
    package var value = ""

    package init() {}
    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("name", &name)
      try coder.field("value", &value)
    }
  }

  /// What a feed said of a page: a witness of its own.
  package struct FeedEntry: JSONObject, Equatable, Sendable {
    /// The feed's own address.
    package var url = ""
    package var guid: String?
    package var title: String?
    package var datePublished: Instant?
    package var summary: String?
    package var source: String?
    package var image: String?

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("url", &url)
      try coder.field("guid", &guid)
      try coder.field("title", &title)
      try coder.field("datePublished", &datePublished)
      try coder.field("summary", &summary)
      try coder.field("source", &source)
      try coder.field("image", &image)
    }
  }
}
