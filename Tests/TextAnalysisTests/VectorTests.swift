import Testing
import TextAnalysis

@Suite struct VectorTests {
  @Test func equalTermsAreAddedUpAndTermsAreSorted() {
    let vector = SparseVector([(5, 1), (2, 3), (5, 1)])
    #expect(vector.terms == [2, 5])
    #expect(vector.weights == [3, 2])
  }

  @Test func theCosineIsThatOfTheDenseVectors() {
    let first = SparseVector([(1, 3), (2, 4)])
    let second = SparseVector([(2, 5), (9, 12)])
    #expect(first.norm == 5)
    #expect(first.dot(second) == 20)
    #expect(abs(first.cosine(second) - 20 / 65) < 1e-6)
    #expect(first.cosine(SparseVector([])) == 0)
    #expect(abs(first.normalized.norm - 1) < 1e-6)
  }

  @Test func termsAreNumberedInTheOrderInWhichTheyAreSeen() {
    var table = TermTable()
    let words = (0..<10_000).map { "w\($0)" }
    #expect(words.map { table.number(of: $0) } == Array(0..<10_000))
    #expect(words.map { table.number(of: $0) } == Array(0..<10_000))
    #expect(table[9_999] == "w9999")
    #expect(table.existing("w17") == 17)
    #expect(table.existing("none") == nil)
  }

  @Test func rareWordsWeighMore() {
    var weights = TFIDF()
    for text in ["the ferry sank", "the ferry sailed", "the match ended"] {
      weights.add(WordTokenizer.words(in: text))
    }
    #expect(weights.inverseFrequency(of: "the") == 1)
    #expect(weights.inverseFrequency(of: "sank") > weights.inverseFrequency(of: "ferry"))
    let vectors = ["ferry sank", "the ferry", "match ended unknown"].map { weights.vector(WordTokenizer.words(in: $0)) }
    #expect(vectors[0].cosine(vectors[1]) > 0)
    #expect(vectors[0].cosine(vectors[2]) == 0)
  }
}
