/// Byte-pair encoding as the Llama 2 tokenizer has it (Sennrich et al. 2016; Kudo and Richardson 2018): a space becomes
/// `▁`, characters that have no piece become bytes, and neighbours are merged, the earliest learnt pair first.
package struct BytePairTokenizer: TextTokenizer {
  private let table: PieceTable
  /// By a pair of pieces: how early it was learnt, and what it becomes.
  private let merges: [UInt64: Merge]
  /// The pieces `<0x00>`…`<0xFF>`.
  private let bytes: [Int32]

  private struct Merge {
    let rank: Int32
    let piece: Int32
  }

  /// - Throws: `EmbeddingError` when a merge has no piece, or a byte has none.
  package init(
    vocabulary: [(text: String, number: Int32)], merges pairs: [(String, String)], path: String
  ) throws(EmbeddingError) {
    let table = PieceTable(vocabulary)
    func number(_ piece: String) throws(EmbeddingError) -> Int32 {
      guard let number = table.number(of: piece) else { throw EmbeddingError(path, "the vocabulary has no “\(piece)”") }
      return number
    }
    var bytes: [Int32] = []
    for byte in 0..<256 { bytes.append(try number(Self.name(ofByte: byte))) }
    var merges: [UInt64: Merge] = [:]
    for (rank, (left, right)) in pairs.enumerated() {
      let key = Self.key(try number(left), try number(right))
      if merges[key] == nil { merges[key] = Merge(rank: Int32(rank), piece: try number(left + right)) }
    }
    self.table = table
    self.merges = merges
    self.bytes = bytes
  }

  /// No marks are added: a table of static vectors has no use for them.
  package func tokens(of text: String, limit: Int) -> [Int32] {
    var tokens: [Int32] = []
    var word = Word()
    append(Self.space, to: &word)
    // What begins with a space is a word: no piece has a space after anything but a space.
    var isAfterSpace = true
    for scalar in text.unicodeScalars {
      let isSpace = scalar == " " || scalar == Self.space
      if isSpace, !isAfterSpace {
        tokens += merged(&word)
        if tokens.count >= limit { break }
      }
      append(isSpace ? Self.space : scalar, to: &word)
      isAfterSpace = isSpace
      if word.pieces.count >= limit * table.longest { break }
    }
    return Array((tokens + merged(&word)).prefix(limit))
  }

  private static let space: Unicode.Scalar = "▁"

  /// The pieces of a word that is being merged.
  private struct Word {
    var pieces: [Int32] = []
    /// By piece: the merge with the next one.
    var next: [Merge?] = []
  }

  private func append(_ scalar: Unicode.Scalar, to word: inout Word) {
    if let piece = table.number(of: String(scalar)) {
      word.pieces.append(piece)
    } else {
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { word.pieces.append(bytes[Int(byte)]) }
    }
  }

  /// - Complexity: O(n²) for a word of n characters, whose length the limit on tokens bounds
  private func merged(_ word: inout Word) -> [Int32] {
    defer { word.pieces.removeAll(keepingCapacity: true) }
    word.next.removeAll(keepingCapacity: true)
    for index in word.pieces.indices { word.next.append(merge(word, at: index)) }
    while let place = best(word.next), let merge = word.next[place] {
      word.pieces[place] = merge.piece
      word.pieces.remove(at: place + 1)
      word.next.remove(at: place + 1)
      word.next[place] = self.merge(word, at: place)
      if place > 0 { word.next[place - 1] = self.merge(word, at: place - 1) }
    }
    return word.pieces
  }

  private func merge(_ word: Word, at index: Int) -> Merge? {
    index + 1 < word.pieces.count ? merges[Self.key(word.pieces[index], word.pieces[index + 1])] : nil
  }

  /// The place of the earliest merge, the first among equals.
  private func best(_ merges: [Merge?]) -> Int? {
    var found: (place: Int, rank: Int32)?
    for (place, merge) in merges.enumerated() {
      if let merge, merge.rank < found?.rank ?? .max { found = (place, merge.rank) }
    }
    return found?.place
  }

  private static func key(_ left: Int32, _ right: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
  }

  private static func name(ofByte byte: Int) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "<0x" + (digits.count < 2 ? "0" : "") + digits + ">"
  }
}
