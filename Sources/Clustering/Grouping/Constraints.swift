import NewsModel

/// What people said of pairs of articles, by their rows: no similarity overrides it.
struct Constraints {
  /// Report one event.
  var together: [ArticlePair] = []
  /// Do not.
  var apart: [ArticlePair] = []

  static let none = Constraints()

  init() {}

  /// Reads labels in the order in which they were written; of two that contradict each other the later holds.
  /// - Parameter articles: ids by row, ascending.
  init(_ labels: [Label], articles: [Article.ID]) {
    if labels.isEmpty { return }
    let rows = Dictionary(uniqueKeysWithValues: articles.enumerated().map { ($1, $0) })
    var verdicts: [ArticlePair: Bool] = [:]
    for label in labels {
      let named = Set(label.articles.compactMap { rows[$0] }).sorted()
      switch label.kind {
      case .merge: for pair in Self.pairs(named) { verdicts[pair] = true }
      case .notSame: for pair in Self.pairs(named) { verdicts[pair] = false }
      case .split:
        for pair in Self.splits(named, label: label, articles: articles) { verdicts[pair] = false }
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

  /// The named articles leave the cluster: its founder, where the label names the cluster, or else every other article.
  private static func splits(_ named: [Int], label: Label, articles: [Article.ID]) -> [ArticlePair] {
    let others =
      if let cluster = label.cluster {
        articles.indices.filter { Cluster.id(founder: articles[$0]) == cluster }
      } else {
        Array(articles.indices)
      }
    let leaving = Set(named)
    return named.flatMap { row in
      others.filter { !leaving.contains($0) }.map { ArticlePair(min(row, $0), max(row, $0)) }
    }
  }
}

/// Which groups must stay apart while groups are folded into each other.
struct Separations {
  private var enemies: [Int: Set<Int>] = [:]

  init(_ pairs: [ArticlePair]) {
    for pair in pairs {
      enemies[Int(pair.first), default: []].insert(Int(pair.second))
      enemies[Int(pair.second), default: []].insert(Int(pair.first))
    }
  }

  func forbid(_ first: Int, _ second: Int) -> Bool { enemies[first]?.contains(second) ?? false }

  mutating func fold(_ gone: Int, into kept: Int) {
    guard let moved = enemies.removeValue(forKey: gone) else { return }
    for enemy in moved {
      enemies[enemy]?.remove(gone)
      enemies[enemy, default: []].insert(kept)
      enemies[kept, default: []].insert(enemy)
    }
  }
}
