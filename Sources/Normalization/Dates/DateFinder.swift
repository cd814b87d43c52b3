import Markup
import NewsModel

/// Finds when an article was published: structured data, `meta`, `time`, the feed, words near the headline, and last the
/// address.
struct DateFinder {
  let capturedAt: Instant
  /// The outlet writes `07/05/2025` for the fifth of July.
  let monthFirst: Bool?

  struct Finding: Equatable {
    var date: WrittenDate
    var raw: String
    var from: Article.PublicationDate.Source
    /// A witness that is trusted more says a day to come.
    var followsFuture = false
  }

  /// No news is older than the web; none comes from the day after tomorrow.
  func isPlausible(_ date: WrittenDate) -> Bool {
    date.instant > NewsPeriod.earliest && date.instant.seconds <= capturedAt.seconds + 36 * 3600
  }

  /// The first witness with a plausible date; one from the future only when there is no other, and
  /// none that is more than a year ahead.
  func choose(_ witnesses: [Witness]) -> Finding? {
    var future: Finding?
    for (place, witness) in witnesses.enumerated() {
      guard let date = WrittenDate(witness.text, monthFirst: monthFirst) else { continue }
      var finding = Finding(date: date, raw: witness.text, from: witness.from)
      if isPlausible(date) {
        // An address is believed before lines that contradict it, but they are heard.
        finding.followsFuture = future != nil || (finding.from == .url && saysFuture(witnesses[place...]))
        return finding
      }
      if date.instant > capturedAt, date.instant < NewsPeriod.latest(capturedAt: capturedAt), future == nil {
        future = finding
      }
    }
    return future
  }

  private func saysFuture(_ witnesses: ArraySlice<Witness>) -> Bool {
    witnesses.prefix(40).contains { witness in
      WrittenDate(witness.text, monthFirst: monthFirst).map { $0.instant > capturedAt && !isPlausible($0) } ?? false
    }
  }

  /// The day in the address, where it is days before the one that the page declares: a page that was published again or
  /// moved keeps its address.
  func earlier(than finding: Finding, in address: WebAddress?) -> Finding? {
    guard let text = address.flatMap(URLDate.find), let date = WrittenDate(text),
      finding.date.instant.seconds - date.instant.seconds > 3 * 86400, isPlausible(date)
    else { return nil }
    return Finding(date: date, raw: text, from: .url)
  }

  /// Whether the first witness is confirmed, to the day, by one of another kind.
  static func agree(_ witnesses: [Witness]) -> Bool {
    guard let first = witnesses.first, let date = WrittenDate(first.text) else { return false }
    return witnesses.dropFirst().prefix(12).contains { other in
      other.from != first.from
        && WrittenDate(other.text).map { abs($0.instant.seconds - date.instant.seconds) <= 86400 } == true
    }
  }

  /// A text that may be a date.
  struct Witness: Equatable {
    var text: String
    var from: Article.PublicationDate.Source

    init(_ text: String, _ from: Article.PublicationDate.Source) {
      self.text = text
      self.from = from
    }
  }
}
