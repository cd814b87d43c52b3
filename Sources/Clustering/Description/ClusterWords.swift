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
    keywords = Self.words(of: weighted, in: day.vocabulary, limit: 8)
    let written = day.nameTable.written
    let names = totals.heaviest(Self.limit, of: rows, in: day.names, inRows: least).map { written[Int($0.term)] }
    entities = Self.distinct(names.filter { !$0.isEmpty }, limit: 8)
  }

  /// The first of the terms that have a letter.
  private static func words(of terms: [(term: Int, weight: Double)], in vocabulary: Vocabulary, limit: Int) -> [String]
  {
    var words: [String] = []
    for (term, _) in terms where words.count < limit {
      let word = vocabulary[term]
      if hasLetter(word) { words.append(word) }
    }
    return words
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
