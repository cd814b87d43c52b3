package import Clustering
package import NewsModel

/// Sentence vectors by a BERT encoder with mean pooling: all-MiniLM-L6-v2 (Wang et al. 2020; Reimers and Gurevych
/// 2019), which knows English, and its kin.
package struct MiniLM: Embedder {
  package let model: EmbeddingModel
  package let tokenizer: any TextTokenizer
  private let encoder: BertEncoder
  private let maximumTokens: Int

  /// Rows of a product: fewer leave OpenBLAS idle at its edges, more do not stay in the processor's cache.
  private static let rowsAtOnce = 1024

  /// - Parameter maximumTokens: of a text, marks included; no more than the model has places for.
  /// - Throws: `EmbeddingError`
  package init(_ files: ModelFiles, maximumTokens: Int) throws(EmbeddingError) {
    tokenizer = try TokenizerFile.read(files.tokenizer)
    let weights = try BertWeights(TensorFile(files.weights), configuration: files.configuration)
    encoder = BertEncoder(weights: weights, product: try MatrixProduct())
    self.maximumTokens = max(3, min(maximumTokens, encoder.maximumTokens))
    model = EmbeddingModel(name: files.name, digest: files.digest, dimension: weights.width)
  }

  package func vectors(of texts: [String]) -> [UnitVector] {
    let tokens = texts.map { tokenizer.tokens(of: $0, limit: maximumTokens) }
    return Self.batches(tokens).flatMap { encoder.means(of: Array(tokens[$0])) }.map { UnitVector(normalizing: $0) }
  }

  /// Texts in their order, in runs of some thousand tokens.
  private static func batches(_ texts: [[Int32]]) -> [Range<Int>] {
    var batches: [Range<Int>] = []
    var start = 0
    var rows = 0
    for (index, text) in texts.enumerated() {
      if rows > 0, rows + text.count > rowsAtOnce {
        batches.append(start..<index)
        (start, rows) = (index, 0)
      }
      rows += text.count
    }
    return start < texts.count ? batches + [start..<texts.count] : batches
  }
}
