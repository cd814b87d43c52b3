package import Clustering
package import NewsModel

/// A text's vector is the mean of those of its tokens, from one table: no network to run, hundreds of times as fast as
/// a transformer. Reads tables of WordLlama (Miller 2024) and model2vec (Tulkens and van Dongen 2024).
package struct StaticVectors: Embedder {
  package let model: EmbeddingModel
  package let tokenizer: any TextTokenizer
  private let table: Matrix
  private let maximumTokens: Int

  /// - Throws: `EmbeddingError`
  package init(_ files: ModelFiles, maximumTokens: Int) throws(EmbeddingError) {
    tokenizer = try TokenizerFile.read(files.tokenizer)
    let file = try TensorFile(files.weights)
    guard let name = file.names.first, file.names.count == 1 else {
      throw EmbeddingError(files.weights, "a table of static vectors is one tensor, not \(file.names.count)")
    }
    table = Matrix(try file.tensor(name, shape: [-1, -1]))
    self.maximumTokens = max(1, maximumTokens)
    model = EmbeddingModel(name: files.name, digest: files.digest, dimension: table.columns)
  }

  package func vectors(of texts: [String]) -> [UnitVector] {
    texts.map { UnitVector(normalizing: sum(tokenizer.tokens(of: $0, limit: maximumTokens))) }
  }

  /// Its direction is that of the mean.
  private func sum(_ tokens: [Int32]) -> [Float] {
    var sum = [Float](repeating: 0, count: table.columns)
    sum.withUnsafeMutableBufferPointer { sum in
      guard let start = sum.baseAddress else { return }
      for token in tokens where Int(token) < table.rows {
        VectorMath.add(table.row(Int(token)), to: start, count: sum.count)
      }
    }
    return sum
  }
}
