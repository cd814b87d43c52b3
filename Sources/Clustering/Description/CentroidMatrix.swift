/// One vector an event: the mean of its members'.
struct CentroidMatrix {
  private(set) var matrix = TermMatrix()

  /// Terms that a centroid keeps, the heaviest ones.
  private static let limit = 200

  /// - Parameter emphases: what weights are multiplied by, by term; nil for as they are.
  /// - Complexity: O(terms of all members)
  init(_ text: TermMatrix, groups: [[Int]], totals: TermTotals, emphases: [Float]? = nil) {
    for rows in groups {
      if rows.count == 1 {
        matrix.append(
          weights: text.range(rows[0]).map {
            let term = text.terms[$0]
            return (term, text.weights[$0] * (emphases?[Int(term)] ?? 1))
          })
        continue
      }
      let sum = totals.sum(Self.limit, of: rows, in: text)
      matrix.append(weights: sum.map { ($0.term, $0.weight * (emphases?[Int($0.term)] ?? 1)) })
    }
  }
}
