import TextAnalysis

/// A sentence of a member's body.
struct Sentence: Sendable {
  /// In the body.
  let range: TextRange
  let text: String
  /// From the start of the body, 0 for the first.
  let position: Int
  /// It stands in a quotation that another sentence opens, or says again what one has.
  var isQuoted: Bool
  /// Whether it may state a number.
  let hasNumber: Bool
  /// Whether it is understood alone; `never` where that was not asked.
  var standing: Standing
  let words: Double
  /// Count times rarity of its terms.
  let vector: SparseVector
  /// Length of ``vector``.
  let norm: Float

  func cosine(_ other: Sentence) -> Float {
    norm == 0 || other.norm == 0 ? 0 : vector.dot(other.vector) / (norm * other.norm)
  }

  /// How much of this sentence's weight the other one has: 1 when it says nothing else.
  func overlap(with other: Sentence) -> Float { vector.weightShared(with: other.vector) }

  /// The other sentence says nothing that this one does not say.
  func says(_ other: Sentence) -> Bool { other.overlap(with: self) > Self.wholly }

  /// Of one content in other words, so that some of the weight stands on synonyms.
  private static let wholly: Float = 0.6
}

extension SparseVector {
  /// The share of this vector's weight that stands on terms of the other, 0...1; 0 for an empty one.
  /// - Complexity: O(n + m)
  func weightShared(with other: SparseVector) -> Float {
    var shared: Float = 0
    var total: Float = 0
    var j = 0
    for (term, weight) in zip(terms, weights) {
      total += weight
      while j < other.terms.count, other.terms[j] < term { j += 1 }
      if j < other.terms.count, other.terms[j] == term { shared += weight }
    }
    return total == 0 ? 0 : shared / total
  }
}
