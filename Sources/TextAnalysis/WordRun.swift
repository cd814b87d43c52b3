/// The word that a tokenizer is in the middle of.
struct WordRun {
  /// The kind of the last scalar; `.separator` between words.
  private(set) var kind = ScalarKind.separator
  private var bytes: [UInt8] = []
  private var start = 0
  private var end = 0
  private var isCapitalised = false
  /// Where pairs of letters are words: how many letters of one there are, the bytes of the first with its marks, and where the second
  /// stands.
  private var letters = 0
  private var firstLength = 0
  private var secondStart = 0

  var isEmpty: Bool { bytes.isEmpty }

  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    kind = .separator
    isCapitalised = false
    letters = 0
  }

  @inline(__always)
  mutating func append(
    _ byte: UInt8, at index: Int, length: Int = 1, kind: ScalarKind, isCapital: Bool = false,
    _ body: (WordTokenizer.Word) -> Void
  ) {
    if self.kind == .unspaced { end(body) }
    if bytes.isEmpty {
      start = index
      isCapitalised = isCapital
    }
    bytes.append(byte)
    end = index + length
    self.kind = kind
  }

  mutating func append(
    _ scalar: Unicode.Scalar, at index: Int, length: Int, kind: ScalarKind, isCapital: Bool,
    _ body: (WordTokenizer.Word) -> Void
  ) {
    if (kind == .unspaced) != (self.kind == .unspaced) { end(body) }
    if kind == .unspaced { beginLetter(at: index, body) }
    if bytes.isEmpty {
      start = index
      isCapitalised = isCapital
    }
    bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
    end = index + length
    self.kind = kind
    if letters == 1 { firstLength = bytes.count }
  }

  /// Adds a mark to the last letter of a script without spaces.
  mutating func append(mark scalar: Unicode.Scalar, at index: Int, length: Int) {
    bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
    end = index + length
    if letters == 1 { firstLength = bytes.count }
  }

  /// Hands out a pair that is complete, as no mark of its second letter follows, and keeps that letter as the next pair's first.
  private mutating func beginLetter(at index: Int, _ body: (WordTokenizer.Word) -> Void) {
    if letters == 2 {
      emit(body)
      bytes.removeFirst(firstLength)
      (start, firstLength) = (secondStart, bytes.count)
    } else {
      letters += 1
    }
    if letters == 2 { secondStart = index }
  }

  /// Hands out the word, if there is one.
  @inline(__always)
  mutating func end(_ body: (WordTokenizer.Word) -> Void) {
    if bytes.isEmpty { return }
    emit(body)
    clear()
  }

  private func emit(_ body: (WordTokenizer.Word) -> Void) {
    bytes.withUnsafeBufferPointer {
      body(WordTokenizer.Word(utf8: $0, range: start..<end, isCapitalised: isCapitalised, isOfText: false))
    }
  }
}
