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
    let rarities = [3.0, 2, 1, 0].map { TFIDF.inverseFrequency(documents: 3, having: $0) }
    #expect(rarities[0] == 1)
    #expect(rarities == rarities.sorted() && Set(rarities).count == 4)
    #expect(abs(rarities[3] - 2.386_294) < 1e-6)
    #expect(TFIDF.saturated(1) == 1 && abs(TFIDF.saturated(10) - 3.302_585) < 1e-6)
  }
}
