import Testing

@testable import Embeddings

@Suite struct BytePairTokenizerTests {
  private static let pieces =
    (0..<256).map { "<0x" + String($0 >> 4, radix: 16).uppercased() + String($0 & 15, radix: 16).uppercased() + ">" }
    + ["▁", "a", "b", "c", "ab", "▁a", "bc", "▁ab", "▁▁"]

  private func pieces(_ text: String, limit: Int = 100) throws -> [String] {
    let vocabulary = Self.pieces.enumerated().map { (text: $0.element, number: Int32($0.offset)) }
    let tokenizer = try BytePairTokenizer(
      vocabulary: vocabulary, merges: [("a", "b"), ("▁", "a"), ("b", "c"), ("▁", "ab"), ("▁", "▁")], path: "t")
    return tokenizer.tokens(of: text, limit: limit).map { Self.pieces[Int($0)] }
  }

  @Test func theEarliestLearntPairIsMergedFirst() throws {
    #expect(try pieces("abc") == ["▁ab", "c"])
    #expect(try pieces("ac") == ["▁a", "c"])
    #expect(try pieces("cbc") == ["▁", "c", "bc"])
  }

  @Test func spacesBeginWords() throws {
    #expect(try pieces("ab  ab") == ["▁ab", "▁", "▁ab"])
    #expect(try pieces(" a") == ["▁", "▁a"])
    #expect(try pieces("a   ") == ["▁a", "▁▁", "▁"])
  }

  @Test func aCharacterWithoutAPieceBecomesItsBytes() throws {
    #expect(try pieces("aé") == ["▁a", "<0xC3>", "<0xA9>"])
  }

  @Test func theLimitEndsTheWork() throws {
    #expect(try pieces("ab ab ab", limit: 2) == ["▁ab", "▁ab"])
    #expect(try pieces(String(repeating: "c", count: 100_000), limit: 3) == ["▁", "c", "c"])
  }

  @Test func aMergeWithoutAPieceIsRefused() {
    let vocabulary = Self.pieces.enumerated().map { (text: $0.element, number: Int32($0.offset)) }
    #expect(throws: EmbeddingError("t", "the vocabulary has no “ca”")) {
      try BytePairTokenizer(vocabulary: vocabulary, merges: [("c", "a")], path: "t")
    }
  }
}
