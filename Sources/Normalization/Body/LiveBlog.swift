import NewsModel

/// A live blog as its entries, in the page's order, each opened by its time and headline.
enum LiveBlog {
  /// - Returns: nil for a page that is none.
  static func body(_ data: StructuredData) -> ExtractedBody? {
    guard data.updates.count >= 2 else { return nil }
    var body = ExtractedBody()
    body.method = "liveblog"
    for update in data.updates {
      let time = update.published.flatMap { WrittenDate($0) }.map { clock($0.instant) }
      let opening = [time, update.headline].compactMap { $0 }.joined(separator: " ")
      if !opening.isEmpty { body.paragraphs.append(opening) }
      body.paragraphs += update.body.split(separator: "\n").map(String.init)
    }
    return body
  }

  /// `2026-03-02 11:40 UTC`
  static func clock(_ instant: Instant) -> String {
    let text = instant.description
    return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) UTC"
  }
}
