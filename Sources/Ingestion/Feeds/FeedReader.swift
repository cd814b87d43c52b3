import NewsModel

/// Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, CDF, JSON Feed, and news sitemaps with their indexes.
package enum FeedReader {
  /// - Parameters:
  ///   - bytes: the body, content codings undone.
  ///   - contentType: of HTTP, for the charset.
  ///   - url: the feed's own, against which links are resolved.
  /// - Throws: `FeedError`
  /// - Complexity: O(bytes)
  package static func read(_ bytes: [UInt8], contentType: String? = nil, url: String) throws(FeedError) -> Feed {
    let text = DecodedText(bytes, contentType: contentType).text
    let base = WebAddress(url)
    if text.unicodeScalars.first(where: { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }) == "{" {
      return try JSONFeedFormat.read(text, base: base)
    }
    var walk = FeedWalk(text, base: base)
    return try walk.read()
  }
}
