import Testing

@testable import Clustering

@Suite struct TermCountsTests {
  private func list(_ row: [(term: UInt32, count: Float)]) -> [String] { row.map { "\($0.term) \($0.count)" } }

  @Test func termsAreCountedInOrderAndThenForgotten() {
    var counts = TermCounts()
    for term in [70_000, 3, 70_000, 1, 3, 70_000] { counts.add(term) }
    #expect(list(counts.drain()) == ["1 1.0", "3 2.0", "70000 3.0"])
    #expect(counts.drain().isEmpty)
  }

  @Test func repeatsThatWereDroppedDoNotCount() {
    var counts = TermCounts()
    for term in [4, 4, 2] { counts.add(term) }
    counts.dropRepeats()
    counts.add(4)
    #expect(list(counts.drain()) == ["2 1.0", "4 2.0"])
  }

  @Test func aRowIsAddedToAnotherThatHasItsTerms() {
    let row: [(term: UInt32, count: Float)] = [(1, 1), (4, 2), (9, 1)]
    #expect(list(row.adding([(4, 1), (9, 2)], times: 2)) == ["1 1.0", "4 4.0", "9 5.0"])
  }
}
