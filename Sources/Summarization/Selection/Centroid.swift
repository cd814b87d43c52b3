import TextAnalysis

/// What an event is about: the sum of its members' vectors, each of length 1, where a term counts the more the more
/// members have it. (Radev et al. 2004, with document frequency as the second weight.)
struct Centroid {
  /// By number of the term.
  private let weights: [Float]
  let norm: Float

  /// - Complexity: O(terms of all members)
  init(_ vectors: [SparseVector], terms: Int) {
    var sums = [Float](repeating: 0, count: terms)
    var documents = [Float](repeating: 0, count: terms)
    for vector in vectors {
      for (term, weight) in zip(vector.terms, vector.weights) {
        sums[Int(term)] += weight
        documents[Int(term)] += 1
      }
    }
    let all = Float(max(1, vectors.count))
    weights = zip(sums, documents).map { $0 * $1 / all }
    norm = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }

  func dot(_ vector: SparseVector) -> Float {
    zip(vector.terms, vector.weights).reduce(0) { $0 + $1.1 * weights[Int($1.0)] }
  }

  /// 0...1
  func cosine(_ vector: SparseVector) -> Float {
    let norms = norm * vector.norm
    return norms == 0 ? 0 : dot(vector) / norms
  }
}
