package import Digests
package import NewsModel

/// Turns texts into vectors whose cosines say how much the texts mean the same. None is built in: weights are files of
/// many megabytes, and clustering is good without them.
package protocol Embedder: Sendable {
  /// What makes a vector, beside the text itself.
  var model: EmbeddingModel { get }

  /// The vector of each text, in order. A text's vector depends on the text alone.
  func vectors(of texts: [String]) -> [UnitVector]
}

/// The identity of an embedder.
package struct EmbeddingModel: Sendable, Hashable {
  package let name: String
  /// Of all files that the vectors depend on.
  package let digest: SHA256Digest
  /// Components of a vector.
  package let dimension: Int

  package init(name: String, digest: SHA256Digest, dimension: Int) {
    self.name = name
    self.digest = digest
    self.dimension = dimension
  }
}
