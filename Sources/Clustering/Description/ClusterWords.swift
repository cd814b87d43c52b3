import NewsModel

/// What a group is about, in words: its weightiest terms and the names that most of it has.
struct ClusterWords {
  /// Terms with the sum of their weights over the members.
  let weighted: [(term: Int, weight: Double)]
  let keywords: [String]
  let entities: [String]

  /// Terms that are looked at.
  private static let limit = 60

  /// - Parameter totals: scratch memory.
  /// - Complexity: O(terms of the members)
  init(day: DayFeatures, rows: [Int], totals: TermTotals) {
    let least = rows.count < 3 ? 1 : 2
    weighted = totals.heaviest(Self.limit, of: rows, in: day.text, inRows: least).map {
      (Int($0.term), Double($0.weight) / Double(rows.count))
    }
    keywords = Self.keywords(of: weighted, in: day, limit: 8)
    let written = day.nameTable.written
    let names = totals.heaviest(Self.limit, of: rows, in: day.names, inRows: least).map { written[Int($0.term)] }
    entities = Self.distinct(names.filter { !$0.isEmpty }, limit: 8)
  }

  /// The first of the terms that have a letter and mean something, as readers know them.
  /// - Parameter terms: heaviest first.
  static func keywords(of terms: [(term: Int, weight: Double)], in day: DayFeatures, limit: Int) -> [String] {
    let vocabulary = day.vocabulary
    let telling = terms.lazy.filter { !day.functionWords.contains($0.term) }
    let words = Array(telling.map { vocabulary.written($0.term) }.filter { hasLetter($0) }.prefix(limit))
    // Most words are no pairs; of those that are, all that are left may join.
    guard words.contains(where: PairChains.isPair) else { return words }
    let chains = PairChains.joined(telling.map { (text: vocabulary.written($0.term), weight: $0.weight) })
    return Array(chains.filter { hasLetter($0) }.prefix(limit))
  }

  private static func hasLetter(_ word: String) -> Bool {
    // Nearly every word shows an ASCII letter, which spares looking up its properties.
    word.utf8.contains { (0x61...0x7A).contains($0) } || word.contains { $0.isLetter }
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
