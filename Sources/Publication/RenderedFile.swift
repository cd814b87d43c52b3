package import Digests

/// A file of the site: its path from the root, its kind and its bytes.
package struct RenderedFile: Sendable, Equatable {
  /// Relative to the site's root, such as `2026/03/02/index.html`.
  package var path: String
  package var mediaType: String
  package var bytes: [UInt8]

  package init(path: String, mediaType: String, bytes: [UInt8]) {
    self.path = path
    self.mediaType = mediaType
    self.bytes = bytes
  }

  init(_ path: String, _ mediaType: MediaType, _ text: String) {
    self.init(path: path, mediaType: mediaType.rawValue, bytes: Array(text.utf8))
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }
  package var digest: SHA256Digest { SHA256Digest(of: bytes) }
}

/// The kinds of files that a site has.
enum MediaType: String {
  case html = "text/html"
  case css = "text/css"
  case text = "text/plain"
  case markdown = "text/markdown"
  case csv = "text/csv"
  case json = "application/json"
  case schema = "application/schema+json"
  case jsonFeed = "application/feed+json"
  case atom = "application/atom+xml"
  case rss = "application/rss+xml"
  case xml = "application/xml"
  case opml = "text/x-opml"
  case jpeg = "image/jpeg"
  case epub = "application/epub+zip"
  case mail = "message/rfc822"
}
