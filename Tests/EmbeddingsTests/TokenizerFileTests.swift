import JSON
import Testing

@testable import Embeddings

@Suite struct TokenizerFileTests {
  private let folder: ModelFolder

  init() throws { folder = try ModelFolder() }

  private func refusal(_ name: String, _ text: String) throws -> String? {
    let path = try folder.write(name, text)
    do throws(EmbeddingError) {
      _ = try TokenizerFile.read(path)
      return nil
    } catch {
      return error.description.replacing(path, with: "F")
    }
  }

  @Test func bothFormsOfAVocabularyReadAlike() throws {
    let list = try folder.write("vocab.txt", "[CLS]\n[SEP]\n[UNK]\na\n##b\n")
    let tree = try folder.write(
      "tokenizer.json",
      """
      {"normalizer":{"type":"BertNormalizer","lowercase":true,"strip_accents":null},
       "model":{"type":"WordPiece","vocab":{"[CLS]":0,"[SEP]":1,"[UNK]":2,"a":3,"##b":4}}}
      """)
    for path in [list, tree] { #expect(try TokenizerFile.read(path).tokens(of: "ab c", limit: 9) == [0, 3, 4, 2, 1]) }
  }

  /// U+03AF and U+1F77 are equal by Unicode, and two pieces of Llama's vocabulary.
  @Test func piecesThatAreEqualByUnicodeStayApart() throws {
    let text = "{\"model\":{\"type\":\"BPE\",\"vocab\":{\"\u{3AF}\":0,\"\u{1F77}\":1}}}"
    let description = try JSONReader.read(TokenizerDescription.self, from: Array(text.utf8))
    #expect(description.vocabulary.map { Array($0.text.unicodeScalars) } == [["\u{3AF}"], ["\u{1F77}"]])
  }

  @Test func whatIsNotBuiltInIsRefused() throws {
    #expect(
      try refusal("u.json", #"{"model":{"type":"Unigram","vocab":{"a":0}}}"#)
        == "F: tokenizers of kind “Unigram” are not built in; WordPiece and BPE are")
    #expect(
      try refusal(
        "c.json",
        #"{"normalizer":{"type":"BertNormalizer","lowercase":false},"model":{"type":"WordPiece","vocab":{"a":0}}}"#)
        == "F: only the uncased normalizer of BERT is built in")
    #expect(try refusal("m.json", "{}") == "F: no tokenizer: “model.type” is missing")
    #expect(try refusal("v.json", #"{"model":{"type":"BPE"}}"#) == "F: “model.vocab” is missing")
    #expect(
      try refusal("n.json", #"{"model":{"type":"BPE","vocab":{"a":-1}}}"#)
        == "F: byte 36: the number of piece “a” is out of range")
    #expect(try refusal("t.txt", "a\n") == "F: the vocabulary has no “[CLS]”")
  }
}
