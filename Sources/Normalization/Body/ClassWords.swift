import Markup

/// Reads the words of `class` and `id` values: `article-body`, `articleBody` and `article_body` are the words
/// `article`, `body` and the pair `articlebody`.
struct ClassWords: Sendable {
  private let table: NameTable
  private let meanings: [PageMarks]

  init() {
    let entries = Self.vocabulary.flatMap { entry in
      entry.words.split(separator: " ").map { (name: String($0), marks: entry.marks) }
    }
    table = NameTable(entries.map(\.name))
    meanings = entries.map(\.marks)
  }

  static let shared = ClassWords()

  /// The marks of all words and pairs of words in a value.
  /// - Complexity: O(bytes)
  func marks(_ value: UnsafeBufferPointer<UInt8>) -> PageMarks {
    var marks: PageMarks = []
    var before: NameHash?
    var start = 0
    var length = 0
    var wasSmall = false
    // Words with digits before letters are numbers in base 16 and the like: they mean nothing.
    var hasDigit = false
    var isNumber = false
    var isStyle = false
    for index in value.indices {
      let byte = value[index]
      // `[&_.caption]:m-0` styles what it holds and does not say what it is.
      if byte == UInt8(ascii: "[") { isStyle = true }
      if isStyle {
        if byte > 0x20 { continue }
        (isStyle, length, isNumber) = (false, 0, false)
      }
      if byte &- 0x30 < 10 {
        hasDigit = true
        continue
      }
      let isLetter = (byte | 0x20) &- 0x61 < 26
      let isCapital = isLetter && byte & 0x20 == 0
      if hasDigit, isLetter { isNumber = true }
      if length > 0 || isNumber, !isLetter || (isCapital && wasSmall && !isNumber) {
        before = isNumber ? nil : note(UnsafeBufferPointer(rebasing: value[start..<(start + length)]), before, &marks)
        length = 0
        hasDigit = false
        isNumber = false
      }
      wasSmall = isLetter && !isCapital
      guard isLetter else {
        // A pair does not reach over a space: `share article` are two classes.
        if byte <= 0x20 { before = nil }
        hasDigit = false
        continue
      }
      if length == 0 { start = index }
      length += 1
    }
    if length > 0, !isNumber {
      _ = note(UnsafeBufferPointer(rebasing: value[start..<(start + length)]), before, &marks)
    }
    return marks
  }

  /// - Returns: the word's hash, to which the next is added for the pair.
  private func note(_ word: UnsafeBufferPointer<UInt8>, _ before: NameHash?, _ marks: inout PageMarks) -> NameHash {
    var hash = NameHash()
    hash.add(word)
    if word.count > 1, let place = table[hash] { marks.formUnion(meanings[place]) }
    if var pair = before {
      pair.add(word)
      if let place = table[pair] { marks.formUnion(meanings[place]) }
    }
    return hash
  }
}
