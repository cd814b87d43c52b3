import Markup

/// Reads the words of `class` and `id` values: `article-body`, `articleBody` and `article_body` are the words
/// `article`, `body` and the pair `articlebody`.
struct ClassWords: Sendable {
  private let table: NameTable<PageMarks>

  init() {
    table = NameTable(
      Self.vocabulary.flatMap { entry in
        entry.words.split(separator: " ").map { (name: String($0), value: entry.marks) }
      })
  }

  static let shared = ClassWords()

  /// The marks of all words and pairs of words in a value.
  /// - Complexity: O(bytes)
  func marks(_ value: UnsafeBufferPointer<UInt8>) -> PageMarks {
    var marks: PageMarks = []
    var word = NameHash()
    var pair = NameHash()
    var length = 0
    var hasPair = false
    var wasSmall = false
    // Words with digits before letters are numbers in base 16 and the like: they mean nothing.
    var hasDigit = false
    for byte in value {
      let isLetter = (byte | 0x20) &- 0x61 < 26
      let isCapital = isLetter && byte & 0x20 == 0
      if byte &- 0x30 < 10 {
        hasDigit = true
        continue
      }
      if hasDigit, isLetter {
        length = -1000
      }
      if length != 0, !isLetter || (isCapital && wasSmall && length > 0) {
        note(word, length, hasPair ? pair : nil, &marks)
        pair = word
        hasPair = length > 0
        word = NameHash()
        length = 0
        hasDigit = false
      }
      wasSmall = isLetter && !isCapital
      guard isLetter else {
        // A pair does not reach over a space: `share article` are two classes.
        if byte <= 0x20 { hasPair = false }
        hasDigit = false
        continue
      }
      word.add(byte)
      pair.add(byte)
      length += 1
    }
    if length > 0 { note(word, length, hasPair ? pair : nil, &marks) }
    return marks
  }

  @inline(__always)
  private func note(_ word: NameHash, _ length: Int, _ pair: NameHash?, _ marks: inout PageMarks) {
    guard length > 0 else { return }
    if length > 1, let found = table[word] { marks.formUnion(found) }
    if let pair, let found = table[pair] { marks.formUnion(found) }
  }
}
