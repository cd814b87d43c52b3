/// Cuts text into words, lower-cased.
///
/// A word is a run of letters, marks and digits; an apostrophe between two letters belongs to it and is written `'`, and
/// a comma between three digits and more (`9,000`) is left out. Scripts without spaces (Han, kana, Hangul, Thai, Lao,
/// Burmese, Khmer) give overlapping pairs of letters, each with its marks, and a run of one gives that one. It does not stem, does not
/// drop stop words, and does not normalise: text is expected in NFC.
package struct WordTokenizer {
  /// A word as the tokenizer hands it out; valid only during the call.
  package struct Word {
    /// Lower-cased UTF-8.
    package let utf8: UnsafeBufferPointer<UInt8>
    /// Where it stands, in UTF-8 bytes of the text.
    package let range: Range<Int>
    /// The text has its first letter in upper case.
    package let isCapitalised: Bool
    /// The bytes are those of the text itself, and valid as long as it is.
    package let isOfText: Bool

    package var text: String { String(decoding: utf8, as: UTF8.self) }
  }

  private var run = WordRun()

  package init() {}

  /// The words of a text in order.
  /// - Complexity: O(bytes)
  package static func words(in text: String) -> [String] {
    var words: [String] = []
    var tokenizer = WordTokenizer()
    tokenizer.forEachWord(in: text) { words.append($0.text) }
    return words
  }

  /// Whether a word is a pair of letters, cut from a script without spaces.
  /// - Parameter word: as the tokenizer hands it out.
  package static func isPair(_ word: String) -> Bool {
    word.unicodeScalars.first.map { ScalarTable.shared.kind($0) == .unspaced } ?? false
  }

  /// Calls `body` with each word in order. The tokenizer keeps its scratch memory, so use one for many texts.
  /// - Complexity: O(bytes); about 300 MB a CPU-second on ASCII text.
  package mutating func forEachWord(in text: String, _ body: (Word) -> Void) {
    var text = text
    text.withUTF8 { forEachWord(in: $0, body) }
  }

  /// The same over UTF-8 bytes; bytes that are no UTF-8 separate words.
  package mutating func forEachWord(in text: UnsafeBufferPointer<UInt8>, _ body: (Word) -> Void) {
    run.clear()
    var index = 0
    while index < text.count {
      let byte = text[index]
      if run.isEmpty, let end = smallWordEnd(from: index, in: text) {
        let word = UnsafeBufferPointer(rebasing: text[index..<end])
        body(Word(utf8: word, range: index..<end, isCapitalised: false, isOfText: true))
        // What ends such a word belongs to no other.
        index = end + 1
      } else if byte < 0x80 {
        takeASCII(byte, at: index, of: text, body)
        index += 1
      } else {
        index += takeScalar(at: index, of: text, body)
      }
    }
    run.end(body)
  }

  /// Where a word of nothing but small ASCII letters ends that begins here, as most words of most texts are: it stands in the
  /// text as it is handed out. Nil for all other words, and where what follows may belong to the word.
  @inline(__always)
  private func smallWordEnd(from start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    var end = start
    while end < text.count, text[end] &- 0x61 < 26 { end += 1 }
    if end == start { return nil }
    if end == text.count { return end }
    switch text[end] {
    case 0x41...0x5A, 0x30...0x39, UInt8(ascii: "'"), 0x80...: return nil
    default: return end
    }
  }

  @inline(__always)
  private mutating func takeASCII(
    _ byte: UInt8, at index: Int, of text: UnsafeBufferPointer<UInt8>, _ body: (Word) -> Void
  ) {
    switch byte {
    case 0x61...0x7A: run.append(byte, at: index, kind: .letter, body)
    case 0x41...0x5A: run.append(byte | 0x20, at: index, kind: .letter, isCapital: true, body)
    case 0x30...0x39: run.append(byte, at: index, kind: .digit, body)
    case UInt8(ascii: "'") where run.kind == .letter && startsLetter(at: index + 1, of: text):
      run.append(byte, at: index, kind: .letter, body)
    case UInt8(ascii: ",") where run.kind == .digit && startsThreeDigits(at: index + 1, of: text): break
    default: run.end(body)
    }
  }

  /// - Returns: the bytes taken.
  private mutating func takeScalar(
    at index: Int, of text: UnsafeBufferPointer<UInt8>, _ body: (Word) -> Void
  ) -> Int {
    guard let (scalar, length) = decode(at: index, of: text) else {
      run.end(body)
      return 1
    }
    let kind = ScalarTable.shared.kind(scalar)
    if scalar == "’", run.kind == .letter, startsLetter(at: index + length, of: text) {
      run.append(UInt8(ascii: "'"), at: index, length: length, kind: .letter, body)
    } else if kind == .separator || (kind == .mark && run.kind == .separator) {
      run.end(body)
    } else if kind == .unspacedMark, run.kind == .unspaced {
      run.append(mark: scalar, at: index, length: length)
    } else {
      let lowered = ScalarTable.shared.lowercase(scalar)
      run.append(
        lowered, at: index, length: length, kind: kind == .unspacedMark ? .unspaced : kind,
        isCapital: lowered != scalar, body)
    }
    return length
  }

  private func startsLetter(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index < text.count else { return false }
    if text[index] < 0x80 { return (0x61...0x7A).contains(text[index] | 0x20) }
    guard let (scalar, _) = decode(at: index, of: text) else { return false }
    return ScalarTable.shared.kind(scalar) == .letter
  }

  private func startsThreeDigits(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index + 3 <= text.count else { return false }
    return text[index..<(index + 3)].allSatisfy { (0x30...0x39).contains($0) }
  }
}

/// The scalar whose UTF-8 form starts at a byte, with its length; nil when there is none.
private func decode(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> (Unicode.Scalar, Int)? {
  let first = UInt32(text[index])
  let length: Int
  var value: UInt32
  switch first {
  case 0xC2...0xDF: (length, value) = (2, first & 0x1F)
  case 0xE0...0xEF: (length, value) = (3, first & 0x0F)
  case 0xF0...0xF4: (length, value) = (4, first & 0x07)
  default: return nil
  }
  guard index + length <= text.count else { return nil }
  for byte in text[(index + 1)..<(index + length)] {
    guard byte & 0xC0 == 0x80 else { return nil }
    value = value << 6 | UInt32(byte & 0x3F)
  }
  return Unicode.Scalar(value).map { ($0, length) }
}
