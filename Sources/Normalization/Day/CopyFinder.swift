import NewsModel
import TextAnalysis

/// Finds exact duplicates and near copies among a day's articles.
struct CopyFinder {
  let similarity: Double
  /// From which an article is an agency's when the agency's own text is among the day's.
  let wireSimilarity: Double
  /// Shorter texts say too little to be called copies.
  static let minimumWords = 30

  /// What is known of an article while copies are looked for.
  struct Witness: Sendable {
    let id: Article.ID
    let published: Instant?
    let wire: Article.Wire?
  }

  /// What was found of an article.
  struct Marks: Sendable {
    var duplicateOf: Article.ID?
    var copyGroup: Article.ID?
    /// For an article that names no agency itself.
    var wire: Article.Wire?

    func apply(to article: inout Article) {
      article.duplicateOf = duplicateOf
      article.copyGroup = copyGroup
      article.wire = article.wire ?? wire
    }
  }

  /// Duplicates, groups and agencies of a day's articles. The first of a group is the earliest by publication, then by id.
  /// - Complexity: O(n log n) for n articles, and the pairs of likely copies
  func marks(_ articles: [Witness], _ signatures: [TextSignature]) -> [Marks] {
    var marks = [Marks](repeating: Marks(), count: articles.count)
    let order = articles.indices.sorted { Self.isEarlier(articles[$0], articles[$1]) }
    let pairs = likelyCopies(signatures, order)
    markWires(&marks, articles, pairs)
    let groups = groups(pairs, order)
    for position in articles.indices {
      guard let first = groups[position] else { continue }
      marks[position].copyGroup = articles[first].id
    }
    markDuplicates(&marks, articles, signatures, order)
    return marks
  }

  private static func isEarlier(_ left: Witness, _ right: Witness) -> Bool {
    let late = Int.max
    return (left.published?.seconds ?? late, left.id) < (right.published?.seconds ?? late, right.id)
  }

  private func markDuplicates(
    _ marks: inout [Marks], _ articles: [Witness], _ signatures: [TextSignature], _ order: [Int]
  ) {
    var firsts: [UInt64: Int] = [:]
    for position in order where signatures[position].wordCount >= Self.minimumWords {
      if let first = firsts[signatures[position].digest] {
        marks[position].duplicateOf = articles[first].id
      } else {
        firsts[signatures[position].digest] = position
      }
    }
  }

  /// Two places in the order of time, and how much of their texts is common.
  private struct Pair {
    var first: Int
    var second: Int
    var similarity: Double
  }

  private func likelyCopies(_ signatures: [TextSignature], _ order: [Int]) -> [Pair] {
    var index = LSHIndex()
    for position in order { index.append(signatures[position].minHash) }
    return index.candidatePairs().compactMap { first, second in
      let (left, right) = (signatures[order[first]], signatures[order[second]])
      guard left.wordCount >= Self.minimumWords, right.wordCount >= Self.minimumWords else { return nil }
      let common = left.minHash.similarity(to: right.minHash)
      guard common >= min(similarity, wireSimilarity) else { return nil }
      return Pair(first: order[first], second: order[second], similarity: common)
    }
  }

  /// An article that nobody signs, but that is most of a text which an agency signs, is the agency's: editors cut such copy
  /// and drop its dateline.
  private func markWires(_ marks: inout [Marks], _ articles: [Witness], _ pairs: [Pair]) {
    var found: [Int: (similarity: Double, source: Int)] = [:]
    for pair in pairs where pair.similarity >= wireSimilarity {
      for (copy, source) in [(pair.first, pair.second), (pair.second, pair.first)] {
        guard articles[copy].wire == nil, articles[source].wire != nil else { continue }
        let best = found[copy]
        if best.map({ pair.similarity > $0.similarity }) ?? true { found[copy] = (pair.similarity, source) }
      }
    }
    for copy in articles.indices {
      guard let (similarity, source) = found[copy], let wire = articles[source].wire else { continue }
      let percent = Int((similarity * 100).rounded())
      marks[copy].wire = Article.Wire(
        agency: wire.agency, evidence: "\(percent) % of the shingles of \(articles[source].id.rawValue)")
    }
  }

  /// The earliest member of each article's group; nil for articles without a copy.
  private func groups(_ pairs: [Pair], _ order: [Int]) -> [Int?] {
    var places = [Int](repeating: 0, count: order.count)
    for (place, position) in order.enumerated() { places[position] = place }
    var sets = DisjointSets(count: order.count)
    for pair in pairs where pair.similarity >= similarity { sets.join(places[pair.first], places[pair.second]) }
    var groups = [Int?](repeating: nil, count: order.count)
    let sizes = order.indices.reduce(into: [Int: Int]()) { $0[sets.root($1), default: 0] += 1 }
    for place in order.indices where (sizes[sets.root(place)] ?? 0) > 1 {
      groups[order[place]] = order[sets.root(place)]
    }
    return groups
  }
}
