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
    var word = Word()
    for byte in value {
      // `[&_.caption]:m-0` styles what it holds and does not say what it is.
      if word.isStyle {
        if byte > 0x20 { continue }
        word = Word()
      }
      if byte.isASCIILetter {
        if word.ends(at: byte) { close(&word, &marks) }
        word.add(byte)
      } else if byte.isASCIIDigit {
        word.hasDigit = true
      } else if byte == UInt8(ascii: "[") {
        word.isStyle = true
      } else {
        close(&word, &marks)
        // A pair does not reach over a space: `share article` are two classes.
        if byte <= 0x20 { word.before = nil }
      }
    }
    close(&word, &marks)
    return marks
  }

  /// Ends a word: it and the pair that it makes with the one before are looked up.
  @inline(__always)
  private func close(_ word: inout Word, _ marks: inout PageMarks) {
    if word.length > 0, !word.isNumber {
      // What has a sidebar is none.
      if word.length > 1, let place = table[word.hash] {
        marks.formUnion(word.followsHaving ? meanings[place].subtracting(.sidebar) : meanings[place])
      }
      if word.before != nil, let place = table[word.pair] { marks.formUnion(meanings[place]) }
    }
    word.end()
  }

  /// The word that is being read, with the one before.
  private struct Word {
    var hash = NameHash()
    /// Of the word before and this one.
    var pair = NameHash()
    var before: NameHash?
    var length = 0
    var hasDigit = false
    /// Words with digits before letters are numbers in base 16 and the like: they mean nothing.
    var isNumber = false
    var isStyle = false
    private var wasSmall = false

    /// Whether the word before says that the element has what this word names, or has it not.
    var followsHaving: Bool { before.map { Self.having.contains($0) } ?? false }

    private static let having = ["has", "no", "with", "without"].map { word in
      var hash = NameHash()
      for byte in word.utf8 { hash.add(byte) }
      return hash
    }

    /// Whether a letter begins the next word: a capital after a small one.
    @inline(__always)
    func ends(at letter: UInt8) -> Bool { letter & 0x20 == 0 && wasSmall && length > 0 && !hasDigit && !isNumber }

    @inline(__always)
    mutating func add(_ letter: UInt8) {
      if hasDigit { isNumber = true }
      wasSmall = letter & 0x20 != 0
      if length == 0 {
        hash = NameHash()
        pair = before ?? NameHash()
      }
      hash.add(letter)
      pair.add(letter)
      length += 1
    }

    @inline(__always)
    mutating func end() {
      if length > 0 || isNumber { before = isNumber ? nil : hash }
      length = 0
      hasDigit = false
      isNumber = false
      wasSmall = false
    }
  }
}
