import NewsModel
import TextAnalysis

/// Finds exact duplicates and near copies among a day's articles.
struct CopyFinder {
  let similarity: Double
  /// Shorter texts say too little to be called copies.
  static let minimumWords = 30

  /// Sets `duplicateOf` and `copyGroup`. The first of a group is the earliest by publication, then by id.
  /// - Complexity: O(n log n) for n articles, and the pairs of likely copies
  func mark(_ articles: inout [Article], _ signatures: [TextSignature]) {
    let order = articles.indices.sorted { Self.isEarlier(articles[$0], articles[$1]) }
    let groups = groups(signatures, order)
    for position in articles.indices {
      guard let first = groups[position] else { continue }
      articles[position].copyGroup = articles[first].id
    }
    markDuplicates(&articles, signatures, order)
  }

  private static func isEarlier(_ left: Article, _ right: Article) -> Bool {
    let late = Int.max
    return (left.datePublished.value?.seconds ?? late, left.id) < (right.datePublished.value?.seconds ?? late, right.id)
  }

  private func markDuplicates(_ articles: inout [Article], _ signatures: [TextSignature], _ order: [Int]) {
    var firsts: [UInt64: Int] = [:]
    for position in order where signatures[position].wordCount >= Self.minimumWords {
      if let first = firsts[signatures[position].digest] {
        articles[position].duplicateOf = articles[first].id
      } else {
        firsts[signatures[position].digest] = position
      }
    }
  }

  /// The earliest member of each article's group; nil for articles without a copy.
  private func groups(_ signatures: [TextSignature], _ order: [Int]) -> [Int?] {
    var index = LSHIndex()
    for position in order { index.append(signatures[position].minHash) }
    var sets = DisjointSets(count: order.count)
    for (first, second) in index.candidatePairs() {
      let (left, right) = (signatures[order[first]], signatures[order[second]])
      guard left.wordCount >= Self.minimumWords, right.wordCount >= Self.minimumWords else { continue }
      if left.minHash.similarity(to: right.minHash) >= similarity { sets.join(first, second) }
    }
    var groups = [Int?](repeating: nil, count: order.count)
    let sizes = order.indices.reduce(into: [Int: Int]()) { $0[sets.root($1), default: 0] += 1 }
    for place in order.indices where (sizes[sets.root(place)] ?? 0) > 1 {
      groups[order[place]] = order[sets.root(place)]
    }
    return groups
  }
}

/// Disjoint sets of small numbers, whose root is the smallest member (Tarjan 1975, path halving).
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(_ member: Int) -> Int {
    var member = member
    while parents[member] != member {
      parents[member] = parents[parents[member]]
      member = parents[member]
    }
    return member
  }

  mutating func join(_ first: Int, _ second: Int) {
    let (left, right) = (root(first), root(second))
    parents[max(left, right)] = min(left, right)
  }
}
