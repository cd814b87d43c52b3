package import Digests

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
