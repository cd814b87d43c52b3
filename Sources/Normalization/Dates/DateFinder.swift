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
  }

  /// No news is older than the web; none comes from the day after tomorrow.
  func isPlausible(_ date: WrittenDate) -> Bool {
    date.instant.seconds > 788_918_400 && date.instant.seconds <= capturedAt.seconds + 36 * 3600
  }

  /// The first witness with a plausible date; one from the future only when there is no other.
  func choose(_ witnesses: [Witness]) -> Finding? {
    var future: Finding?
    for witness in witnesses {
      guard let date = WrittenDate(witness.text, monthFirst: monthFirst) else { continue }
      let finding = Finding(date: date, raw: witness.text, from: witness.from)
      if isPlausible(date) { return finding }
      if date.instant > capturedAt, future == nil { future = finding }
    }
    return future
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
