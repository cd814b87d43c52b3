import JSON
import NewsModel
import Testing

@Suite struct UnitVectorTests {
  @Test func cosinesAreThoseOfTheVectorsToOneInTenThousand() {
    let first = UnitVector(normalizing: [3, 4, 0])
    let second = UnitVector(normalizing: [4, 3, 0])
    #expect(abs(first.cosine(with: second) - 24.0 / 25) < 1e-4)
    #expect(abs(first.cosine(with: first) - 1) < 1e-4)
    #expect(abs(first.cosine(with: UnitVector(normalizing: [-3, -4, 0])) + 1) < 1e-4)
    #expect(first.cosine(with: UnitVector(normalizing: [0, 0, 0])) == 0)
  }

  @Test func anEmbeddingReadsBackAsWritten() throws {
    let embedding = Embedding(
      id: Embedding.id(of: "a text", model: "sha256:00", tokens: 128), vector: UnitVector(normalizing: [1, -1]))
    #expect(embedding.jsonText == #"{"id":"\#(embedding.id)","vector":[23170,-23170]}"#)
    #expect(try Embedding(jsonText: embedding.jsonText) == embedding)
    #expect(embedding.id != Embedding.id(of: "a text", model: "sha256:01", tokens: 128))
    #expect(embedding.id != Embedding.id(of: "a text", model: "sha256:00", tokens: 256))
  }

  @Test func aComponentOutOfRangeIsRefused() {
    #expect(
      throws: JSONError(offset: 19, reason: "-32768 is no component of a unit vector: -32767 to 32767")
    ) { try Embedding(jsonText: #"{"id":"x","vector":[0,-32768]}"#) }
  }
}

@Test(arguments: [[.nan, 1], [.infinity, 1], [.leastNonzeroMagnitude, 0]] as [[Float]])
func aLengthThatIsNoNumberMakesTheVectorThatIsLikeNothing(_ values: [Float]) {
  #expect(UnitVector(normalizing: values).components == [0, 0])
}
