import NewsModel

/// Copies of one text are compared once, by the first of them: fifty copies of a wire report would otherwise be each
/// other's nearest fifty, and cut the story off from the rest of the day.
struct CopyGroups {
  /// By row, the row that stands for it: its own unless it is a copy.
  private let original: [Int]

  /// - Parameter cards: ids ascending.
  init(_ cards: [ArticleCard], labels: [Label]) {
    let sources = Set(cards.compactMap(\.copyOf))
    let rows = sources.isEmpty ? [:] : Dictionary(uniqueKeysWithValues: cards.enumerated().map { ($1.id, $0) })
    // What people separated is compared for itself.
    let named = Set(labels.filter { $0.kind == .notSame || $0.kind == .split }.flatMap(\.articles))
    var first: [Article.ID: Int] = [:]
    original = cards.enumerated().map { row, card in
      // Whoever looks for copies may mark the first of them, or only the others.
      let isSource = card.copyOf == nil && sources.contains(card.id)
      guard let source = isSource ? card.id : card.copyOf, !named.contains(card.id) else { return row }
      if let known = first[source] { return known }
      let stands = rows[source].map { named.contains(cards[$0].id) ? row : min($0, row) } ?? row
      first[source] = stands
      return stands
    }
  }

  var isOriginal: [Bool] { original.enumerated().map { $0 == $1 } }
  func original(of row: Int) -> Int { original[row] }

  /// Gives copies the group of their original.
  func spread(_ labels: [Int]) -> [Int] { original.map { labels[$0] } }
}

extension Constraints {
  /// The constraints between originals.
  func mapped(by copies: CopyGroups) -> Constraints {
    func map(_ pairs: [ArticlePair]) -> [ArticlePair] {
      pairs.compactMap { pair in
        let (first, second) = (copies.original(of: Int(pair.first)), copies.original(of: Int(pair.second)))
        return first == second ? nil : ArticlePair(min(first, second), max(first, second))
      }
    }
    var mapped = Constraints()
    mapped.together = map(together)
    mapped.apart = map(apart)
    return mapped
  }
}
