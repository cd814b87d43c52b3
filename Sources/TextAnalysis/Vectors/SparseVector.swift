/// A vector most of whose coordinates are zero.
package struct SparseVector: Sendable, Equatable {
  /// Numbers of the coordinates that are not zero, ascending.
  package private(set) var terms: [UInt32]
  /// Their values, in the same order.
  package private(set) var weights: [Float]

  /// - Parameter coordinates: in any order; equal terms are added up.
  /// - Complexity: O(n log n)
  package init(_ coordinates: [(term: UInt32, weight: Float)]) {
    terms = []
    weights = []
    for (term, weight) in coordinates.sorted(by: { $0.term < $1.term }) {
      if term == terms.last {
        weights[weights.count - 1] += weight
      } else {
        terms.append(term)
        weights.append(weight)
      }
    }
  }

  package var count: Int { terms.count }

  /// Euclidean length.
  package var norm: Float { weights.reduce(0) { $0 + $1 * $1 }.squareRoot() }

  /// The same direction with length 1; itself when all is zero.
  package var normalized: SparseVector {
    let norm = norm
    if norm == 0 { return self }
    var vector = self
    for index in vector.weights.indices { vector.weights[index] /= norm }
    return vector
  }

  /// The inner product, which is the cosine when both are normalised.
  /// - Complexity: O(n + m)
  package func dot(_ other: SparseVector) -> Float {
    var (i, j) = (0, 0)
    var sum: Float = 0
    while i < terms.count, j < other.terms.count {
      let (left, right) = (terms[i], other.terms[j])
      if left == right { sum += weights[i] * other.weights[j] }
      if left <= right { i += 1 }
      if right <= left { j += 1 }
    }
    return sum
  }

  /// The cosine of the angle between two vectors, 0 when either is zero.
  package func cosine(_ other: SparseVector) -> Float {
    let norms = norm * other.norm
    return norms == 0 ? 0 : dot(other) / norms
  }
}
