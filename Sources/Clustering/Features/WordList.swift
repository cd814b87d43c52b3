import TextAnalysis

/// The words of a text, noted before any is looked up: the vocabulary fetches its places for all of them meanwhile. A class
/// with memory of its own, which is used for text after text; accesses to it are not checked for overlaps, as nothing calls back.
final class WordList {
  struct Word {
    /// Lower-cased UTF-8; valid until the list changes.
    let utf8: UnsafeBufferPointer<UInt8>
    let key: TermTable.Key
    /// Where it stands, in UTF-8 bytes of the text.
    let range: Range<Int>
    let isCapitalised: Bool

    var isNumber: Bool { (0x30...0x39).contains(utf8[0]) }
  }

  private struct Entry {
    var start: Int
    var count: Int
    var key: TermTable.Key
    var range: Range<Int>
    var isCapitalised: Bool
  }

  @exclusivity(unchecked) private var entries: [Entry] = []
  @exclusivity(unchecked) private var bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 13)
  @exclusivity(unchecked) private var used = 0
  @exclusivity(unchecked) private var tokenizer = WordTokenizer()

  deinit { bytes.deallocate() }

  var count: Int { entries.count }

  subscript(index: Int) -> Word {
    let entry = entries[index]
    return Word(
      utf8: UnsafeBufferPointer(rebasing: bytes[entry.start..<(entry.start + entry.count)]), key: entry.key,
      range: entry.range, isCapitalised: entry.isCapitalised)
  }

  /// Replaces the list by the words of a text.
  /// - Complexity: O(bytes)
  func read(_ text: UnsafeBufferPointer<UInt8>, for vocabulary: borrowing Vocabulary) {
    entries.removeAll(keepingCapacity: true)
    used = 0
    tokenizer.forEachWord(in: text) { word in
      let key = TermTable.Key(word.utf8)
      vocabulary.announce(key)
      let start = keep(word.utf8)
      entries.append(
        Entry(
          start: start, count: word.utf8.count, key: key, range: word.range, isCapitalised: word.isCapitalised))
    }
  }

  /// - Returns: where the bytes start.
  @inline(__always)
  private func keep(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    if used + word.count > bytes.count { grow(to: used + word.count) }
    let start = used
    used += word.count
    _ = UnsafeMutableBufferPointer(rebasing: bytes[start..<used]).update(fromContentsOf: word)
    return start
  }

  @inline(never)
  private func grow(to least: Int) {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(least, 2 * bytes.count))
    _ = larger.update(fromContentsOf: bytes[..<used])
    bytes.deallocate()
    bytes = larger
  }
}
