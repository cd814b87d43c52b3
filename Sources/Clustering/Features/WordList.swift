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
    /// Nothing but small ASCII letters.
    let isPlain: Bool

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
    // Digits of other scripts are noted again, as ASCII.
    bytes.makeRoom(for: 5 * text.count)
    tokenizer.forEachWord(in: text) { word in
      if word.isOfText {
        add(word.utf8, word.range, isCapitalised: false, isPlain: true, for: vocabulary)
      } else {
        take(word, of: text, for: vocabulary)
      }
    }
  }

  /// Takes a word that the text writes otherwise.
  private func take(
    _ word: WordTokenizer.Word, of text: UnsafeBufferPointer<UInt8>, for vocabulary: borrowing Vocabulary
  ) {
    var (utf8, end) = (bytes.append(contentsOf: word.utf8), word.range.upperBound)
    if DecimalDigits.mayBegin(utf8), let digits = DecimalDigits.ascii(utf8) {
      utf8 = digits.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    } else if vocabulary.writesSuffixesApart, let stem = Self.stem(utf8) {
      end = text[word.range].firstIndex { $0 == Self.apostrophe || $0 == Self.curly } ?? end
      utf8 = stem
    }
    add(
      utf8, word.range.lowerBound..<end, isCapitalised: word.isCapitalised || utf8.starts(with: Self.dottedCapital),
      isPlain: false, for: vocabulary)
  }

  @inline(__always)
  private func add(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isCapitalised: Bool, isPlain: Bool,
    for vocabulary: borrowing Vocabulary
  ) {
    let key = TermTable.Key(utf8)
    vocabulary.announce(key)
    words.append(
      Word(
        utf8: utf8, key: key, start: range.lowerBound, end: range.upperBound, isCapitalised: isCapitalised,
        isPlain: isPlain))
  }

  private static let apostrophe = UInt8(ascii: "'")
  /// The first byte of ’, which no letter of Turkish or Azerbaijani begins with.
  private static let curly: UInt8 = 0xE2
  /// İ, whose small form has two scalars, so that it stays as it is.
  private static let dottedCapital = Array("İ".utf8)

  /// The word before an apostrophe, if it has two letters and more.
  private static func stem(_ word: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    guard let mark = word.firstIndex(of: apostrophe), mark > 1 else { return nil }
    return UnsafeBufferPointer(rebasing: word[..<mark])
  }
}
