import NewsModel
import TextAnalysis

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
    families = Set(articles.map(\.publisher.owner)).count
    independent = DisjointSets(sharing: Voice.keys(of: articles.map(\.report))).count
    if let counted, counted.independent > 0 {
      // Fewer articles are no more voices; what links two may be among those that are not shown.
      independent = counted.articles == articles.count ? counted.independent : min(independent, counted.independent)
      if counted.articles == articles.count, counted.families > 0 { families = counted.families }
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
  /// What the day knows of copies is all that is known here.
  fileprivate var report: Voice.Report {
    .init(
      article: id, outlet: publisher, published: datePublished.value, agency: wire?.agency,
      text: copyGroup ?? duplicateOf ?? id)
  }
}
