import Markup
import NewsModel

extension DateFinder {
  /// What a page says of its days.
  struct PageDates {
    let published: Article.PublicationDate?
    let modified: Instant?
    /// A trusted witness says a day to come.
    let declaresFuture: Bool
  }

  /// Reads what machines are told, and what readers see only where that is not enough.
  /// - Parameters:
  ///   - heading: the place of the headline among the page's blocks.
  ///   - feed: what a feed says of the page.
  func read(
    _ document: borrowing HTMLDocument, _ page: PageReading, heading: Int, address: WebAddress?, feed: Instant?
  ) -> PageDates {
    let declared = Self.declared(page.meta, page.data)
    let first = choose(declared)
    var finding = first
    if let first, isPlausible(first.date) {
      finding = earlier(than: first, in: address) ?? first
    } else {
      let found = Self.found(document, page, heading: heading, address: address, feed: feed)
      // The capture's clock is wrong where several witnesses agree on a later day.
      if first == nil || !Self.agree(declared + found) { finding = choose(found) ?? first }
    }
    let isFuture = first.map { !isPlausible($0.date) && $0.date.instant > capturedAt } ?? false
    return PageDates(
      published: finding?.publicationDate(self), modified: modified(page),
      declaresFuture: isFuture || finding?.followsFuture == true)
  }

  private func modified(_ page: PageReading) -> Instant? {
    guard let date = Self.modified(page.meta, page.data).flatMap({ WrittenDate($0) }), isPlausible(date) else {
      return nil
    }
    return date.instant
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
