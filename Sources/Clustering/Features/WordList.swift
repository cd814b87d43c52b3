import TextAnalysis

/// The words of a text, noted before any is looked up: the vocabulary fetches its places for all of them meanwhile. A class
/// with memory of its own, which is used for text after text; accesses to it are not checked for overlaps, as nothing calls back.
final class WordList {
  struct Word: BitwiseCopyable {
    /// Lower-cased UTF-8; valid until the list changes, and as long as the text is.
    let utf8: UnsafeBufferPointer<UInt8>
    let key: TermTable.Key
    let start: Int
    let end: Int
    let isCapitalised: Bool

    /// Where it stands, in UTF-8 bytes of the text.
    var range: Range<Int> { start..<end }
    var isNumber: Bool { (0x30...0x39).contains(utf8[0]) }
  }

  private let words = ScratchList<Word>()
  /// Of the words that the text writes otherwise.
  private let bytes = ScratchList<UInt8>()
  @exclusivity(unchecked) private var tokenizer = WordTokenizer()

  var count: Int { words.count }

  @inline(__always)
  subscript(index: Int) -> Word { words[index] }

  /// Replaces the list by the words of a text.
  /// - Complexity: O(bytes)
  func read(_ text: UnsafeBufferPointer<UInt8>, for vocabulary: borrowing Vocabulary) {
    words.removeAll()
    bytes.removeAll()
    // Bytes never move while words point at them: a scalar is in two words at most, and its small form has one byte more at most.
    bytes.makeRoom(for: 4 * text.count)
    tokenizer.forEachWord(in: text) { word in
      let key = TermTable.Key(word.utf8)
      vocabulary.announce(key)
      words.append(
        Word(
          utf8: word.isOfText ? word.utf8 : bytes.append(contentsOf: word.utf8), key: key,
          start: word.range.lowerBound, end: word.range.upperBound, isCapitalised: word.isCapitalised))
    }
  }
}
