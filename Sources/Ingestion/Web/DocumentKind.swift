import Markup
import NewsModel

/// What a document is, by its media type and its first bytes.
enum DocumentKind: Equatable {
  case page
  case feed
  case other(RejectionReason)

  init(_ document: WebDocument) {
    if let path = WebAddress(document.url)?.path, path == "/robots.txt" {
      self = .other(.robots)
    } else if document.body.isEmpty {
      self = .other(.noBody)
    } else {
      self = Self.kind(mediaType: document.mediaType, head: DocumentHead(document.body))
    }
  }

  private static func kind(mediaType: String, head: DocumentHead) -> DocumentKind {
    switch mediaType {
    case "text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml": head.isFeed ? .feed : .page
    case "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json": .feed
    case "application/xml", "text/xml": head.isFeed ? .feed : head.isPage ? .page : .other(.structuredData)
    case "application/json", "text/json": head.isFeed ? .feed : .other(.structuredData)
    case "", "text/plain", "application/octet-stream", "unknown/unknown", "application/unknown":
      head.isFeed ? .feed : head.isPage ? .page : .other(mediaType == "text/plain" ? .plainText : .otherMedia)
    default: .other(reason(mediaType))
    }
  }

  private static func reason(_ mediaType: String) -> RejectionReason {
    for (prefix, reason) in prefixes where mediaType.hasPrefix(prefix) { return reason }
    return mediaType.hasSuffix("+json") || mediaType.hasSuffix("+xml") ? .structuredData : .otherMedia
  }

  private static let prefixes: [(String, RejectionReason)] = [
    ("image/", .image), ("audio/", .audio), ("video/", .video), ("font/", .font), ("application/font", .font),
    ("application/x-font", .font), ("application/vnd.ms-fontobject", .font), ("text/css", .style),
    ("text/javascript", .script),
    ("application/javascript", .script), ("application/x-javascript", .script), ("application/ecmascript", .script),
    ("application/pdf", .document), ("application/msword", .document), ("application/vnd.openxmlformats", .document),
    ("application/vnd.ms-", .document), ("application/epub", .document), ("text/csv", .structuredData),
    ("application/ld+json", .structuredData), ("text/", .plainText),
  ]
}

/// The first bytes of a document, lower-cased, for sniffing.
struct DocumentHead {
  private let text: String

  init(_ body: [UInt8]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2048)
    // Null bytes go, so that two-byte encodings can be sniffed too.
    for byte in body.prefix(2048) where byte != 0 && byte < 0x80 {
      bytes.append(byte.smallLetter)
    }
    text = String(decoding: bytes.drop { $0 <= 0x20 }, as: UTF8.self)
  }

  /// The first element, past declarations and comments.
  private var root: Substring? {
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[open...]
      guard let next = rest.dropFirst().first else { return nil }
      if rest.hasPrefix("<!--") {
        guard let end = rest.firstRange(of: "-->") else { return nil }
        rest = rest[end.upperBound...]
      } else if next == "?" || next == "!" {
        guard let end = rest.firstIndex(of: ">") else { return nil }
        rest = rest[end...]
      } else {
        return rest.dropFirst().prefix { $0.isLetter || $0 == ":" || $0.isNumber }
      }
    }
    return nil
  }

  var isFeed: Bool {
    if text.hasPrefix("{") { return text.contains("jsonfeed.org/version") }
    guard text.hasPrefix("<"), let root else { return false }
    return ["rss", "feed", "rdf:rdf", "rdf", "urlset", "sitemapindex", "channel", "atom:feed"].contains(String(root))
  }

  var isPage: Bool {
    if text.hasPrefix("<!doctype html") { return true }
    if let root { return text.hasPrefix("<") && ["html", "head", "body"].contains(String(root)) }
    return false
  }
}
