import JSON

/// Reads a tokenizer: `tokenizer.json` as Hugging Face writes it, or a `vocab.txt` with a piece a line.
package enum TokenizerFile {
  /// - Throws: `EmbeddingError` for a file that does not read, or a tokenizer of a kind that is not built in.
  package static func read(_ path: String) throws(EmbeddingError) -> any TextTokenizer {
    let file = try MappedFile(path)
    return path.hasSuffix(".txt") ? try wordPiece(lines: file) : try tokenizer(json: file)
  }

  private static func wordPiece(lines file: MappedFile) throws(EmbeddingError) -> WordPiece {
    guard let text = String(validating: file.contents, as: UTF8.self) else {
      throw EmbeddingError(file.path, "the file is not UTF-8")
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let pieces = lines.enumerated().map { (text: String($0.element), number: Int32($0.offset)) }
    return try WordPiece(vocabulary: pieces, path: file.path)
  }

  private static func tokenizer(json file: MappedFile) throws(EmbeddingError) -> any TextTokenizer {
    let tree: JSONTree
    do throws(JSONError) {
      tree = try JSONReader.read(JSONTree.self, from: file.contents)
    } catch {
      throw EmbeddingError(file.path, "\(error)")
    }
    guard let model = tree["model"], let kind = model["type"]?.string else {
      throw EmbeddingError(file.path, "no tokenizer: “model.type” is missing")
    }
    let pieces = try vocabulary(model, file.path)
    switch kind {
    case "WordPiece":
      try check(tree["normalizer"], file.path)
      return try WordPiece(vocabulary: pieces, path: file.path)
    case "BPE":
      return try BytePairTokenizer(vocabulary: pieces, merges: merges(model, file.path), path: file.path)
    default: throw EmbeddingError(file.path, "tokenizers of kind “\(kind)” are not built in; WordPiece and BPE are")
    }
  }

  /// A cased model would be given the wrong pieces without a word.
  private static func check(_ normalizer: JSONTree?, _ path: String) throws(EmbeddingError) {
    let accents = normalizer?["strip_accents"]?.boolean ?? true
    guard normalizer?["type"]?.string == "BertNormalizer", normalizer?["lowercase"]?.boolean == true, accents else {
      throw EmbeddingError(path, "only the uncased normalizer of BERT is built in")
    }
  }

  private static func vocabulary(
    _ model: JSONTree, _ path: String
  ) throws(EmbeddingError) -> [(text: String, number: Int32)] {
    guard let fields = model["vocab"]?.fields, !fields.isEmpty else {
      throw EmbeddingError(path, "“model.vocab” is missing")
    }
    var pieces: [(text: String, number: Int32)] = []
    for field in fields {
      guard case .number(let text) = field.value, let number = Int32(text), number >= 0 else {
        throw EmbeddingError(path, "piece “\(field.key)” has no number")
      }
      pieces.append((field.key, number))
    }
    return pieces
  }

  /// Both written forms: `"a b"` and `["a", "b"]`.
  private static func merges(_ model: JSONTree, _ path: String) throws(EmbeddingError) -> [(String, String)] {
    var merges: [(String, String)] = []
    for tree in model["merges"]?.array ?? [] {
      let parts = tree.string?.split(separator: " ").map { String($0) } ?? tree.array?.compactMap(\.string) ?? []
      guard parts.count == 2 else { throw EmbeddingError(path, "merge \(merges.count + 1) has not two parts") }
      merges.append((parts[0], parts[1]))
    }
    return merges
  }
}
