import Markup

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
