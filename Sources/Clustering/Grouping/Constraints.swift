import NewsModel

/// What people said of pairs of articles, by their rows: no similarity overrides it.
struct Constraints {
  /// Report one event.
  var together: [ArticlePair] = []
  /// Do not.
  var apart: [ArticlePair] = []

  static let none = Constraints()

  /// Rows of which people said where they belong.
  var bound: Set<Int> { Set((together + apart).flatMap { [Int($0.first), Int($0.second)] }) }

  init() {}

  /// Reads labels in the order in which they were written; of two that contradict each other the later holds.
  /// - Parameter articles: ids by row, ascending.
  init(_ labels: [Label], articles: [Article.ID]) {
    if labels.isEmpty { return }
    let rows = Dictionary(uniqueKeysWithValues: articles.enumerated().map { ($1, $0) })
    let namesClusters = labels.contains { $0.kind == .split && $0.cluster != nil }
    let founders = namesClusters ? Self.founders(articles) : [:]
    var verdicts: [ArticlePair: Bool] = [:]
    for label in labels {
      let named = Set(label.articles.compactMap { rows[$0] }).sorted()
      switch label.kind {
      case .merge: for pair in Self.pairs(named) { verdicts[pair] = true }
      case .notSame: for pair in Self.pairs(named) { verdicts[pair] = false }
      case .split:
        for pair in Self.splits(named, label, founders: founders, articles: articles.count) { verdicts[pair] = false }
      case .wrongFact, .wrongImage, .correction, .takeDown: break
      }
    }
    for pair in verdicts.keys.sorted() {
      if verdicts[pair] == true { together.append(pair) } else { apart.append(pair) }
    }
  }

  private static func pairs(_ rows: [Int]) -> [ArticlePair] {
    rows.enumerated().flatMap { index, first in rows[(index + 1)...].map { ArticlePair(first, $0) } }
  }

  /// The row of each article by the cluster that it would found.
  private static func founders(_ articles: [Article.ID]) -> [Cluster.ID: Int] {
    Dictionary(uniqueKeysWithValues: articles.enumerated().map { (Cluster.id(founder: $1), $0) })
  }

  /// The named articles leave the cluster: its founder, or every other article where the label names no cluster or the founder
  /// is one of those that leave.
  private static func splits(
    _ named: [Int], _ label: Label, founders: [Cluster.ID: Int], articles: Int
  ) -> [ArticlePair] {
    let leaving = Set(named)
    var others = (0..<articles).filter { !leaving.contains($0) }
    if let cluster = label.cluster {
      // A cluster of another day has no founder here.
      guard let founder = founders[cluster] else { return [] }
      if !leaving.contains(founder) { others = [founder] }
    }
    return named.flatMap { row in others.map { ArticlePair(min(row, $0), max(row, $0)) } }
  }
}
