/// Which embedder clustering asks, if any.
package struct EmbedderSettings: Codable, Sendable, Equatable {
  package enum Kind: String, Codable, Sendable, CaseIterable {
    case none
    /// A BERT encoder with mean pooling: all-MiniLM-L6-v2 and its kin.
    case minilm
    /// The mean of a table's vectors, one for each token.
    case `static`
  }

  package var kind = Kind.none
  /// Folder with `model.safetensors`, `tokenizer.json` or `vocab.txt`, and `config.json` when the model has one.
  package var path = ""
  /// `sha256:` and 64 hexadecimal digits of these files: what `cat config.json model.safetensors tokenizer.json |
  /// sha256sum` prints.
  package var digest = ""
  /// Tokens of an article that are read, from the start of title and body. More cost time in proportion.
  package var maximumTokens = 128

  package init() {}

  /// The model's name: that of its folder.
  package var name: String { String(path.split(separator: "/").last ?? "") }
}
