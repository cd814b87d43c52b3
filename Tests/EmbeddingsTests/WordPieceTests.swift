import Testing

@testable import Embeddings

@Suite struct WordPieceTests {
  private static let pieces = [
    "[UNK]", "[CLS]", "[SEP]", "un", "##want", "##ed", "run", "##ning", ",", "!", "the", "cafe", "中", "国", "##s", "a",
    "##é", "[", "]", "sep", "é",
  ]

  /// The pieces that a text becomes, without the marks at its ends.
  private func pieces(_ text: String, limit: Int = 100) throws -> [String] {
    let vocabulary = Self.pieces.enumerated().map { (text: $0.element, number: Int32($0.offset)) }
    let tokens = try WordPiece(vocabulary: vocabulary, path: "v").tokens(of: text, limit: limit)
    #expect(tokens.first == 1)
    #expect(tokens.last == 2)
    return tokens.dropFirst().dropLast().map { Self.pieces[Int($0)] }
  }

  @Test func theLongestPieceIsTakenFirst() throws {
    #expect(try pieces("unwanted running") == ["un", "##want", "##ed", "run", "##ning"])
  }

  @Test func aWordThatDoesNotComeOutEvenIsUnknownAsAWhole() throws {
    #expect(try pieces("unwantedx a") == ["[UNK]", "a"])
  }

  @Test func caseAndAccentsDoNotCount() throws {
    #expect(try pieces("The CAFÉ Cafe\u{301}") == ["the", "cafe", "cafe"])
  }

  @Test func punctuationAndIdeographsStandAlone() throws {
    #expect(try pieces("un,run!中国s") == ["un", ",", "run", "!", "中", "国", "[UNK]"])
  }

  @Test func controlCharactersVanishAndEverySpaceParts() throws {
    #expect(try pieces("r\u{0}u\u{200D}n\u{A0}a\u{2003}a\ta\u{FFFD}") == ["run", "a", "a", "a"])
  }

  @Test func aWordOfMoreThanAHundredCharactersIsUnknown() throws {
    #expect(try pieces("un" + String(repeating: "s", count: 98), limit: 200).count == 99)
    #expect(try pieces("un" + String(repeating: "s", count: 99)) == ["[UNK]"])
  }

  @Test func marksInATextAreText() throws {
    #expect(try pieces("[SEP]") == ["[", "sep", "]"])
  }

  @Test func theLimitCountsTheMarks() throws {
    #expect(try pieces("unwanted running", limit: 4) == ["un", "##want"])
    #expect(try pieces("unwanted running", limit: 2) == [])
    #expect(try pieces("") == [])
  }

  @Test func aVocabularyWithoutMarksIsRefused() throws {
    #expect(throws: EmbeddingError("v.txt", "the vocabulary has no “[SEP]”")) {
      try WordPiece(vocabulary: [("[CLS]", 0), ("[UNK]", 1)], path: "v.txt")
    }
  }
}
