/// Finds each article's nearest others by an inverted index, never comparing all pairs.
struct CandidateIndex {
  private let heaviest: [[(term: UInt32, weight: Float)]]
  /// The articles that have a term among their heaviest, with its weight there.
  private let postings: Postings

  /// - Parameters:
  ///   - terms: heaviest terms an article is looked up by.
  ///   - postingLimit: articles that a term leads to, those in which it weighs most.
  ///   - only: the rows that take part; all when nil.
  init(_ matrix: TermMatrix, terms: Int, postingLimit: Int, only: [Bool]? = nil) {
    heaviest = (0..<matrix.rows).map { only?[$0] ?? true ? matrix.heaviest($0, terms) : [] }
    postings = Postings(heaviest, terms: matrix.frequencies.count, limit: postingLimit)
  }

  /// The pairs of which one is among the other's nearest, the smaller first, sorted, each once.
  /// - Parameters:
  ///   - neighbours: nearest ones an article has.
  ///   - floor: inner product under which nothing is near.
  /// - Complexity: O(articles × terms × postings of a term, at most the limit)
  func pairs(neighbours: Int, floor: Float = 0.02) -> [ArticlePair] {
    var pairs: [ArticlePair] = []
    let nearest = NearestRows(rows: heaviest.count, limit: neighbours)
    for row in heaviest.indices {
      collect(row, into: nearest)
      for other in nearest.drain(except: row, floor: floor) {
        pairs.append(ArticlePair(min(row, other), max(row, other)))
      }
    }
    return pairs.sorted().withoutRepeats()
  }

  /// The nearest rows of a range, nearest first, ties by row.
  /// - Complexity: O(terms × postings of a term, at most the limit)
  func nearest(to row: Int, in range: Range<Int>, scratch: NearestRows, floor: Float = 0.02) -> [Int] {
    collect(row, into: scratch)
    return scratch.drain(except: row, floor: floor, in: range)
  }

  private func collect(_ row: Int, into nearest: NearestRows) {
    postings.all.withUnsafeBufferPointer { all in
      for (term, weight) in heaviest[row] { nearest.add(weight, .init(rebasing: all[postings.range(Int(term))])) }
    }
  }
}
