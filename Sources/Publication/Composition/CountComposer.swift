import NewsModel

extension PublishedCounts {
  /// Counts of the articles shown.
  /// - Parameters:
  ///   - articles: those shown.
  ///   - counted: the record's own figures, which stand while nothing was taken down.
  init(of articles: [Article], counted: Counts?) {
    self.init()
    let byID = Dictionary(grouping: articles, by: \.publisher.id)
    self.articles = articles.count
    outlets = byID.count
    let families = Set(articles.map(\.voice))
    self.families = families.count
    // Of the copies of one text only the first article speaks.
    let originals = Dictionary(grouping: articles) { $0.copyGroup ?? $0.duplicateOf ?? $0.id }
      .compactMap { $0.value.min { $0.id < $1.id }?.voice }
    independent = Set(originals).count
    if let counted, counted.articles == articles.count, counted.independent > 0 {
      independent = counted.independent
      if counted.families > 0 { self.families = counted.families }
    }
    byOutlet = byID.values.compactMap { articles in
      articles.first.map { first in
        var count = OutletCount()
        count.id = first.publisher.id
        count.name = first.publisher.printedName
        count.n = articles.count
        return count
      }
    }
    byOutlet = byOutlet.map { (count: $0, order: NameOrder($0.name, $0.id)) }
      .sorted { ($1.count.n, $0.order) < ($0.count.n, $1.order) }.map(\.count)
    languages = Set(articles.compactMap { LanguageTag($0.inLanguage.tag)?.text }).sorted()
  }
}

extension Article {
  /// The owner that speaks: the family, or the outlet of none.
  fileprivate var voice: String { publisher.family ?? publisher.id.rawValue }
}
