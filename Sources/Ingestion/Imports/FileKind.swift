/// What a file in an archive is, by its name.
enum FileKind {
  case webArchive, articles, document

  init(_ name: String) {
    let name = name.lowercased()
    if name.hasSuffix(".warc") || name.hasSuffix(".warc.gz") || name.hasSuffix(".wet.gz") {
      self = .webArchive
    } else if [".jsonl", ".jsonl.gz", ".ndjson"].contains(where: { name.hasSuffix($0) }), name != "pages/pages.jsonl",
      name != "pages/extrapages.jsonl"
    {
      self = .articles
    } else {
      self = .document
    }
  }

  /// Nil where only the content can tell.
  static func mediaType(_ name: String) -> String? {
    let plain = name.lowercased().hasSuffix(".gz") ? String(name.dropLast(3)) : name
    guard let dot = plain.lastIndex(of: ".") else { return nil }
    return types[plain[plain.index(after: dot)...].lowercased()]
  }

  private static let types: [String: String] = [
    "css": "text/css", "js": "text/javascript", "mjs": "text/javascript", "json": "application/json",
    "jsonl": "application/json",
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp",
    "svg": "image/svg+xml",
    "ico": "image/x-icon", "avif": "image/avif", "woff": "font/woff", "woff2": "font/woff2", "ttf": "font/ttf",
    "mp4": "video/mp4", "webm": "video/webm", "mp3": "audio/mpeg", "pdf": "application/pdf", "txt": "text/plain",
    "csv": "text/csv", "xml": "application/xml", "rss": "application/rss+xml", "atom": "application/atom+xml",
    "cdx": "text/cdx",
    "cdxj": "text/cdx", "idx": "text/cdx",
  ]
}
