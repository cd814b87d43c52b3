import JSON
import NewsModel

/// A quick look for the instant of publication, good enough to choose a day. `normalize` weighs all witnesses; this takes
/// the first that speaks of a time that news can have: feed, JSON-LD, meta, `time`, address.
struct PublicationInstant {
  /// Nil when nobody knows.
  private let capturedAt: Instant?

  /// - Parameter capturedAt: nil when nobody knows.
  static func find(in capture: Capture, capturedAt: Instant?) -> Instant? {
    PublicationInstant(capturedAt: capturedAt).instant(of: capture)
  }

  private func instant(of capture: Capture) -> Instant? {
    if let instant = plausible(capture.feed?.datePublished) { return instant }
    switch capture.kind {
    case .article: return article(capture.body ?? "")
    case .page, .feedEntry: return page(Array((capture.body ?? "").utf8)) ?? WebAddress(capture.url).flatMap(address)
    case .image: return nil
    }
  }

  private func plausible(_ instant: Instant?) -> Instant? {
    instant.flatMap { NewsPeriod.contains($0, capturedAt: capturedAt) ? $0 : nil }
  }

  private func article(_ body: String) -> Instant? {
    do {
      let article = try ImportedArticle(jsonText: body)
      return plausible(article.datePublished.flatMap { WrittenDate($0)?.instant })
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

  private func page(_ body: [UInt8]) -> Instant? {
    for mark in Self.marks {
      guard let range = body.firstRange(of: mark) else { continue }
      if let instant = quotedDate(body, after: range.upperBound) { return instant }
    }
    return nil
  }

  /// The first of the next few quoted texts that is a date.
  private func quotedDate(_ body: [UInt8], after start: Int) -> Instant? {
    let window = body[start..<min(start + 300, body.count)].prefix { $0 != UInt8(ascii: ">") }
    for part in window.split(whereSeparator: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }).prefix(6) {
      if part.count >= 8, let date = plausible(text: String(decoding: part, as: UTF8.self)) { return date }
    }
    return nil
  }

  /// `/2025/07/05/`, `/2025-07-05-`, `/20250705/`.
  private func address(_ address: WebAddress) -> Instant? {
    let digits = address.path.split { !$0.isNumber }
    for (index, part) in digits.enumerated() {
      if part.count == 8, let date = plausible(text: String(part)) { return date }
      guard part.count == 4, index + 2 < digits.count, digits[index + 1].count <= 2, digits[index + 2].count <= 2 else {
        continue
      }
      if let date = plausible(text: "\(part)-\(digits[index + 1])-\(digits[index + 2])") { return date }
    }
    return nil
  }

  private func plausible(text: String) -> Instant? {
    plausible(WrittenDate(text)?.instant)
  }
}
