package import NewsModel

/// Turns texts into vectors whose cosines say how much the texts mean the same. None is built in: weights are files of
/// many megabytes, and clustering is good without them.
package protocol Embedder: Sendable {
  /// What makes a vector, beside the text itself.
  var model: EmbeddingModel { get }

  /// The vector of each text, in order. A text's vector depends on the text alone.
  func vectors(of texts: [String]) -> [UnitVector]
}
