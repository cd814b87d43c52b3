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
