import Clustering
import Embeddings
import Jobs
import NewsModel

extension EmbedderSettings {
  /// - Throws: `Failure` (65) for a model that does not load.
  func embedder() throws(Failure) -> (any Embedder)? {
    do throws(EmbeddingError) {
      return try load()
    } catch {
      throw Failure(.badData, error.description)
    }
  }

  /// - Throws: `Failure` (65)
  func tokenizer() throws(Failure) -> any TextTokenizer {
    do throws(EmbeddingError) {
      return try loadTokenizer()
    } catch {
      throw Failure(.badData, error.description)
    }
  }
}

extension Embedder {
  /// The vector of each text, in order, on all cores.
  /// - Parameter advance: is told how many more texts are done.
  func vectors(of texts: [String], advance: @Sendable (Int) -> Void) -> [UnitVector] {
    // Sixteen texts of 128 tokens keep a core busy for half a second.
    let chunks = stride(from: 0, to: texts.count, by: 16).map { Array(texts[$0..<min(texts.count, $0 + 16)]) }
    return chunks.concurrentMap(chunk: 1) { chunk in
      let vectors = vectors(of: chunk)
      advance(chunk.count)
      return vectors
    }.flatMap { $0 }
  }
}
