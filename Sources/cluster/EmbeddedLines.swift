import Clustering
import Embeddings
import JSON
import Jobs
import NewsModel

/// What an embedder makes of the lines of a file: for checks against another implementation.
enum EmbeddedLines {
  /// Prints {tokens, vector} a line, as JSON Lines.
  /// - Throws: `Failure` for a file or a model that does not read, or settings without an embedder.
  static func print(_ path: String, settings: EmbedderSettings) throws(Failure) {
    let lines = TextFile.lines(of: try TextFile.read(path)).map(\.text)
    guard let embedder = try settings.embedder() else {
      throw Failure(.badData, "no embedder is configured: set embedder.kind, embedder.path and embedder.digest")
    }
    let tokenizer = try settings.tokenizer()
    let vectors = embedder.vectors(of: lines, advance: { _ in })
    for (line, vector) in zip(lines, vectors) {
      var writer = JSONWriter()
      tokenizer.tokens(of: line, limit: settings.maximumTokens).map { Int($0) }.write(json: &writer)
      try Standard.output(#"{"tokens":\#(writer.text),"vector":\#(vector.jsonText)}"# + "\n")
    }
  }
}
