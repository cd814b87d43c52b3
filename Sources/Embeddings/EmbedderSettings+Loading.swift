package import Clustering
import Digests

extension EmbedderSettings {
  /// The embedder that the settings name; nil for none.
  /// - Throws: `EmbeddingError` for files that do not read, or that are not those that the digest names.
  package func load() throws(EmbeddingError) -> (any Embedder)? {
    let embedder: any Embedder
    switch kind {
    case .none: return nil
    case .minilm: embedder = try MiniLM(try files(), maximumTokens: maximumTokens)
    case .static: embedder = try StaticVectors(try files(), maximumTokens: maximumTokens)
    }
    return embedder
  }

  /// The tokenizer of the model that the settings name.
  /// - Throws: `EmbeddingError`
  package func loadTokenizer() throws(EmbeddingError) -> any TextTokenizer { try TokenizerFile.read(files().tokenizer) }

  /// The model's files, once they are known to be the wanted ones.
  /// - Throws: `EmbeddingError`
  func files() throws(EmbeddingError) -> ModelFiles {
    guard !path.isEmpty else { throw EmbeddingError("embedder.path", "names no folder") }
    let files = try ModelFiles(path)
    let found = files.digest.description
    guard found == digest else {
      throw EmbeddingError(
        path, "the model's digest is \(found), the settings say \(digest.isEmpty ? "none" : digest)")
    }
    return files
  }
}
