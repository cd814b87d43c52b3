import JSON
import NewsModel

/// A quick look for the instant of publication, good enough to choose a day. `normalize` weighs all witnesses; this takes
/// the first that speaks: feed, JSON-LD, meta, `time`, address.
enum PublicationInstant {
  static func find(in capture: Capture) -> Instant? {
    if let instant = capture.feed?.datePublished { return instant }
    switch capture.kind {
    case .article: return article(capture.body ?? "")
    case .page, .feedEntry: return page(Array((capture.body ?? "").utf8)) ?? WebAddress(capture.url).flatMap(address)
    case .image: return nil
    }
  }

  private static func article(_ body: String) -> Instant? {
    do {
      let article = try ImportedArticle(jsonText: body)
      return article.datePublished.flatMap { WrittenDate($0)?.instant }
    } catch {
      return nil
    }
  }

  /// Marks after which the date stands in quotes, the surest first.
  private static let marks = [
    "\"datePublished\"", "article:published_time", "itemprop=\"datePublished\"", "name=\"parsely-pub-date\"",
    "name=\"pubdate\"", "name=\"publish-date\"", "name=\"date\"", "name=\"dc.date\"", "name=\"DC.date.issued\"",
    "<time",
  ].map { Array($0.utf8) }

  private static func page(_ body: [UInt8]) -> Instant? {
    for mark in marks {
      guard let range = body.firstRange(of: mark) else { continue }
      if let instant = quotedDate(body, after: range.upperBound) { return instant }
    }
    return nil
  }

  /// The first of the next few quoted texts that is a date.
  private static func quotedDate(_ body: [UInt8], after start: Int) -> Instant? {
    let window = body[start..<min(start + 300, body.count)].prefix { $0 != UInt8(ascii: ">") }
    for part in window.split(whereSeparator: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }).prefix(6) {
      if part.count >= 8, let date = WrittenDate(String(decoding: part, as: UTF8.self)) { return date.instant }
    }
    return nil
  }

  /// `/2025/07/05/`, `/2025-07-05-`, `/20250705/`.
  private static func address(_ address: WebAddress) -> Instant? {
    let digits = address.path.split { !$0.isNumber }
    for (index, part) in digits.enumerated() {
      if part.count == 8, let date = plausible(String(part)) { return date }
      guard part.count == 4, index + 2 < digits.count, digits[index + 1].count <= 2, digits[index + 2].count <= 2 else {
        continue
      }
      if let date = plausible("\(part)-\(digits[index + 1])-\(digits[index + 2])") { return date }
    }
    return nil
  }

  private static func plausible(_ text: String) -> Instant? {
    guard let instant = WrittenDate(text)?.instant, (1990...2100).contains(instant.day.parts.year) else { return nil }
    return instant
  }
}
