/// The word that a tokenizer is in the middle of.
struct WordRun {
  /// The kind of the last scalar; `.separator` between words.
  private(set) var kind = ScalarKind.separator
  private var bytes: [UInt8] = []
  private var start = 0
  private var end = 0
  private var isCapitalised = false
  /// Bytes of the last scalar, where pairs of scalars are words.
  private var lastLength = 0
  private var lastStart = 0
  private var pairs = 0

  var isEmpty: Bool { bytes.isEmpty }

  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    kind = .separator
    isCapitalised = false
    pairs = 0
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
    if bytes.isEmpty {
      start = index
      isCapitalised = isCapital
    }
    let before = bytes.count
    bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
    end = index + length
    self.kind = kind
    if kind == .unspaced { pair(at: index, length: bytes.count - before, isFirst: before == 0, body) }
  }

  /// Hands out the pair that the new scalar ends and keeps the scalar as the next pair's first.
  private mutating func pair(at index: Int, length: Int, isFirst: Bool, _ body: (WordTokenizer.Word) -> Void) {
    if !isFirst {
      emit(body)
      bytes.removeFirst(lastLength)
      start = index
      pairs += 1
    }
    lastLength = length
    lastStart = index
  }

  /// Hands out the word, if there is one.
  @inline(__always)
  mutating func end(_ body: (WordTokenizer.Word) -> Void) {
    if bytes.isEmpty { return }
    if kind != .unspaced || pairs == 0 { emit(body) }
    clear()
  }

  private func emit(_ body: (WordTokenizer.Word) -> Void) {
    bytes.withUnsafeBufferPointer {
      body(WordTokenizer.Word(utf8: $0, range: start..<end, isCapitalised: isCapitalised, isOfText: false))
    }
  }
}
