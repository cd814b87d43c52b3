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
    let description: TokenizerDescription
    do throws(JSONError) {
      description = try JSONReader.read(TokenizerDescription.self, from: file.contents)
    } catch {
      throw EmbeddingError(file.path, "\(error)")
    }
    guard let kind = description.kind else {
      throw EmbeddingError(file.path, "no tokenizer: “model.type” is missing")
    }
    guard !description.vocabulary.isEmpty else { throw EmbeddingError(file.path, "“model.vocab” is missing") }
    switch kind {
    case "WordPiece":
      try check(description.normalizer, file.path)
      return try WordPiece(vocabulary: description.vocabulary, path: file.path)
    case "BPE":
      return try BytePairTokenizer(
        vocabulary: description.vocabulary, merges: merges(description.merges, file.path), path: file.path)
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

  /// Both written forms: `"a b"` and `["a", "b"]`.
  private static func merges(_ trees: [JSONTree], _ path: String) throws(EmbeddingError) -> [(String, String)] {
    var merges: [(String, String)] = []
    for tree in trees {
      let parts = tree.string?.split(separator: " ").map { String($0) } ?? tree.array?.compactMap(\.string) ?? []
      guard parts.count == 2 else { throw EmbeddingError(path, "merge \(merges.count + 1) has not two parts") }
      merges.append((parts[0], parts[1]))
    }
    return merges
  }
}
