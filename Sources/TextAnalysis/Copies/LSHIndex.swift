/// Finds likely near copies without comparing all pairs: signatures that agree in all rows of some band fall into one
/// bucket (Broder 1997; Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", 3.4).
///
/// With 32 bands of 4 rows a pair of Jaccard index J is found with probability 1 − (1 − J⁴)³²: .08 at .2, .99 at .6,
/// 1 − 10⁻⁷ at .8. Candidates are to be checked with ``MinHash/similarity(to:)``.
package struct LSHIndex {
  private let bands: Int
  private let rows: Int
  /// (band's hash, position of the signature).
  private var entries: [(key: UInt64, position: Int)] = []
  private var count = 0

  /// - Precondition: bands × rows ≤ `MinHash.bins`.
  package init(bands: Int = 32, rows: Int = 4) {
    precondition(bands * rows <= MinHash.bins, "more rows than a signature has")
    self.bands = bands
    self.rows = rows
  }

  /// Adds a signature; its position is the number of signatures added before.
  package mutating func append(_ signature: MinHash) {
    defer { count += 1 }
    if signature.isEmpty { return }
    for band in 0..<bands {
      let values = signature.values[(band * rows)..<((band + 1) * rows)]
      let key = values.reduce(UInt64(band) &+ 1) { FNV.mix($0 &* 0x9E37_79B9 &+ UInt64($1)) }
      entries.append((key, count))
    }
  }

  /// Pairs of positions that share a bucket, the smaller first, sorted, each once.
  /// - Parameter maximumBucket: a fuller bucket gives each member only with the first and with its successor, so that a
  ///   thousand copies of one text do not cost a million pairs.
  /// - Complexity: O(n log n) for n signatures, and the pairs
  package func candidatePairs(maximumBucket: Int = 64) -> [(first: Int, second: Int)] {
    let sorted = entries.sorted { ($0.key, $0.position) < ($1.key, $1.position) }
    var pairs: Set<Pair> = []
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].key == sorted[start].key { end += 1 }
      // Most signatures are alone in their bucket.
      if end - start > 1 {
        Self.link(sorted[start..<end].map(\.position), maximumBucket: maximumBucket, into: &pairs)
      }
      start = end
    }
    return pairs.map { ($0.first, $0.second) }.sorted { $0 < $1 }
  }

  private struct Pair: Hashable {
    var first: Int
    var second: Int
  }

  private static func link(_ bucket: [Int], maximumBucket: Int, into pairs: inout Set<Pair>) {
    for (index, second) in bucket.enumerated().dropFirst() {
      if bucket.count <= maximumBucket {
        for first in bucket[..<index] { pairs.insert(Pair(first: first, second: second)) }
      } else {
        pairs.insert(Pair(first: bucket[0], second: second))
        pairs.insert(Pair(first: bucket[index - 1], second: second))
      }
    }
  }
}
