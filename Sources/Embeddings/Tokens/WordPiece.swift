/// The tokenizer of BERT's uncased models (Devlin et al. 2019; greedy longest match after Wu et al. 2016): each word
/// from its start by the longest piece of the vocabulary, pieces inside a word marked `##`.
///
/// It reads no special tokens out of a text: `[SEP]` in an article is a bracket, three letters and a bracket.
package struct WordPiece: TextTokenizer {
  private let table: PieceTable
  private let start: Int32
  private let end: Int32
  private let unknown: Int32

  /// A longer word is unknown.
  private static let maximumCharacters = 100
  /// The hash of `##`, from which those of inner pieces go on.
  private static let inner = "##".utf8.reduce(PieceTable.seed) { PieceTable.step($0, $1) }

  /// - Parameter vocabulary: pieces with their numbers.
  /// - Throws: `EmbeddingError` when `[CLS]`, `[SEP]` or `[UNK]` is missing.
  package init(vocabulary: [(text: String, number: Int32)], path: String) throws(EmbeddingError) {
    table = PieceTable(vocabulary)
    var marks: [Int32] = []
    for mark in ["[CLS]", "[SEP]", "[UNK]"] {
      guard let number = table.number(of: mark) else { throw EmbeddingError(path, "the vocabulary has no “\(mark)”") }
      marks.append(number)
    }
    (start, end, unknown) = (marks[0], marks[1], marks[2])
  }

  package func tokens(of text: String, limit: Int) -> [Int32] {
    var tokens = [start]
    var words = BasicWords()
    var scratch: [UInt8] = []
    words.forEach(in: text) { word in
      append(word, to: &tokens, &scratch)
      return tokens.count < limit - 1
    }
    if tokens.count > limit - 1 { tokens.removeLast(tokens.count - max(1, limit - 1)) }
    return tokens + [end]
  }

  /// - Parameter scratch: room for an inner piece with its mark.
  private func append(_ word: UnsafeBufferPointer<UInt8>, to tokens: inout [Int32], _ scratch: inout [UInt8]) {
    let before = tokens.count
    var place = 0
    let isLong = word.count > Self.maximumCharacters && characters(word) > Self.maximumCharacters
    while place < word.count, !isLong {
      guard let (number, next) = longest(word, from: place, &scratch) else { break }
      tokens.append(number)
      place = next
    }
    if place < word.count {
      tokens.removeLast(tokens.count - before)
      tokens.append(unknown)
    }
  }

  /// The longest piece that begins at a byte, and the byte after it.
  private func longest(
    _ word: UnsafeBufferPointer<UInt8>, from place: Int, _ scratch: inout [UInt8]
  ) -> (number: Int32, next: Int)? {
    let mark = place == 0 ? 0 : 2
    scratch.removeAll(keepingCapacity: true)
    if mark > 0 { scratch.append(contentsOf: "##".utf8) }
    var hash = mark > 0 ? Self.inner : PieceTable.seed
    var found: (number: Int32, next: Int)?
    for index in place..<min(word.count, place + table.longest) {
      scratch.append(word[index])
      hash = PieceTable.step(hash, word[index])
      // A piece ends where a character does.
      if index + 1 < word.count, word[index + 1] & 0xC0 == 0x80 { continue }
      if let number = scratch.withUnsafeBufferPointer({ table.number(of: $0, hash: hash) }) {
        found = (number, index + 1)
      }
    }
    return found
  }

  private func characters(_ word: UnsafeBufferPointer<UInt8>) -> Int { word.count { $0 & 0xC0 != 0x80 } }
}
