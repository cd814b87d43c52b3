import NewsModel

/// What a group is about, in words: its weightiest terms and the names that most of it has.
struct ClusterWords {
  /// Terms with the sum of their weights over the members.
  let weighted: [(word: String, weight: Double)]
  let keywords: [String]
  let entities: [String]

  /// Terms that are looked at.
  private static let limit = 60

  /// - Complexity: O(terms of the members)
  init(day: DayFeatures, rows: [Int]) {
    let least = rows.count < 3 ? 1 : 2
    let terms = Self.totals(day.text, rows).filter { $0.articles >= least }
    weighted = terms.prefix(Self.limit).map { (day.vocabulary[$0.term], $0.weight / Double(rows.count)) }
    keywords = weighted.lazy.map(\.word).filter { $0.contains { $0.isLetter } }.prefix(8).map { $0 }
    let written = day.nameTable.written
    let names = Self.totals(day.names, rows).lazy
      .filter { $0.articles >= least && !written[$0.term].isEmpty }.prefix(Self.limit)
    entities = Self.distinct(names.map { written[$0.term] }, limit: 8)
  }

  private struct Total {
    var term: Int
    var weight: Double
    var articles: Int
  }

  /// Heaviest first, ties by term.
  private static func totals(_ matrix: TermMatrix, _ rows: [Int]) -> [Total] {
    if rows.count == 1 {
      return matrix.heaviest(rows[0], limit).map { Total(term: Int($0.term), weight: Double($0.weight), articles: 1) }
    }
    var totals: [UInt32: (weight: Double, articles: Int)] = [:]
    for row in rows {
      for index in matrix.range(row) {
        totals[matrix.terms[index], default: (0, 0)].weight += Double(matrix.weights[index])
        totals[matrix.terms[index], default: (0, 0)].articles += 1
      }
    }
    return totals.map { Total(term: Int($0.key), weight: $0.value.weight, articles: $0.value.articles) }
      .sorted { ($1.weight, $0.term) < ($0.weight, $1.term) }
  }

  /// Leaves out a name that is part of one that stands before it, or the other way round.
  private static func distinct(_ names: [String], limit: Int) -> [String] {
    var kept: [String] = []
    for name in names {
      if let index = kept.firstIndex(where: { name.hasSuffix(" " + $0) }) {
        kept[index] = name
      } else if !kept.contains(where: { $0 == name || $0.hasSuffix(" " + name) }) {
        kept.append(name)
      }
    }
    return Array(kept.uniqued().prefix(limit))
  }
}

extension Array where Element: Hashable {
  /// The elements, each where it first stands.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
