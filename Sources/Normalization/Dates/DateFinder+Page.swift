import Markup
import NewsModel

extension DateFinder {
  /// What a page says of its days.
  struct PageDates {
    var published: Finding?
    var modified: Instant?
    /// A trusted witness says a day to come.
    var declaresFuture = false
  }

  /// Reads what machines are told, and what readers see only where that is not enough.
  func read(
    _ document: borrowing HTMLDocument, _ text: PageText, _ meta: MetaTags, _ data: StructuredData,
    heading: Int, address: WebAddress?, feed: Instant?
  ) -> PageDates {
    var dates = PageDates()
    let declared = Self.declared(meta, data)
    let finding = choose(declared)
    dates.published = finding
    dates.declaresFuture = finding.map { !isPlausible($0.date) && $0.date.instant > capturedAt } ?? false
    if finding.map({ !isPlausible($0.date) }) ?? true {
      let found = Self.found(document, text, meta, data, heading: heading, address: address, feed: feed)
      // The capture's clock is wrong where several witnesses agree on a later day.
      if finding == nil || !Self.agree(declared + found) { dates.published = choose(found) ?? finding }
    } else if let first = earlier(than: finding, in: address) {
      dates.published = first
    }
    dates.declaresFuture = dates.declaresFuture || dates.published?.followsFuture == true
    dates.modified = Self.modified(meta, data).flatMap { WrittenDate($0) }.flatMap {
      isPlausible($0) ? $0.instant : nil
    }
    return dates
  }
}

extension DateFinder.Finding {
  func publicationDate(_ finder: DateFinder) -> Article.PublicationDate {
    var published = Article.PublicationDate()
    published.value = date.instant
    published.raw = raw
    published.zoneKnown = date.zoneKnown
    published.from = from
    published.reliable = from != .url && from != .http && finder.isPlausible(date)
    return published
  }
}
