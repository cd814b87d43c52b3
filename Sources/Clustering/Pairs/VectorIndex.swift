import NewsModel

/// Finds each article's nearest others by an embedder's vectors: those that tell the same in other words, or in another
/// language, to which no word leads.
///
/// A day of up to 4,096 articles is looked at pair by pair. A larger one is divided into cells around articles that are
/// evenly spread over it (ids are digests, so these are a fair draw), and an article is compared with those of the eight
/// cells that are nearest to it (an inverted file: Jégou, Douze, Schmid 2011). Work grows with the articles.
struct VectorIndex {
  private let vectors: [UnitVector]
  /// Rows of each cell, ascending.
  private(set) var cells: [[Int]]
  /// By row, the cells that are nearest to it; none for rows that do not take part.
  private var nearCells: [[Int]]

  /// - Parameters:
  ///   - only: the rows that take part.
  ///   - cellSize: articles of a cell, on average.
  ///   - probes: cells in which an article's neighbours are looked for.
  /// - Complexity: O(articles² ÷ cellSize) cosines
  init(_ vectors: [UnitVector], only: [Bool], cellSize: Int = 512, probes: Int = 8) {
    self.vectors = vectors
    let rows = vectors.indices.filter { only[$0] }
    let count = rows.count > cellSize * probes ? (rows.count + cellSize - 1) / cellSize : 1
    cells = Array(repeating: [], count: count)
    nearCells = Array(repeating: [], count: vectors.count)
    if rows.isEmpty { return }
    let centres = (0..<count).map { vectors[rows[$0 * rows.count / count]] }
    for row in rows {
      let near = count == 1 ? [0] : Self.nearest(probes, to: vectors[row], in: centres)
      nearCells[row] = near
      cells[near[0]].append(row)
    }
  }

  private static func nearest(_ limit: Int, to vector: UnitVector, in centres: [UnitVector]) -> [Int] {
    var best = NearestFew<Double>(limit: limit)
    for (index, centre) in centres.enumerated() { best.add(vector.cosine(with: centre), index) }
    return best.rows
  }

  /// The pairs of which one is among the other's nearest, the smaller first, sorted, each once.
  /// - Parameters:
  ///   - neighbours: nearest ones an article has.
  ///   - floor: cosine under which nothing is near.
  /// - Complexity: O(articles × probes × cellSize) cosines
  func pairs(neighbours: Int, floor: Double) -> [ArticlePair] {
    var pairs: [ArticlePair] = []
    for row in vectors.indices {
      var best = NearestFew<Double>(limit: neighbours)
      for cell in nearCells[row] {
        for other in cells[cell] where other != row {
          let cosine = vectors[row].cosine(with: vectors[other])
          if cosine >= floor { best.add(cosine, other) }
        }
      }
      pairs += best.rows.map { ArticlePair(min(row, $0), max(row, $0)) }
    }
    return pairs.sorted().withoutRepeats()
  }
}
