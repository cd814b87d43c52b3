import Testing

@testable import Clustering

@Suite struct PairTableTests {
  /// A third of all pairs of forty rows.
  private let pairs = (0..<40).flatMap { first in
    ((first + 1)..<40).filter { ($0 * 7 + first) % 3 == 0 }.map { ArticlePair(first, $0) }
  }

  @Test func everyPairIsComparedOnceAndStandsInItsPlace() {
    var asked: [ArticlePair] = []
    let table = PairTable(pairs, rows: 40) {
      asked.append(ArticlePair($0, $1))
      return Double(100 * $0 + $1)
    }
    #expect(table.values == pairs.map { Double(100 * $0.first + $0.second) })
    #expect(asked.sorted() == pairs)
  }

  @Test func aPairIsFoundAndOneThatWasNotComparedIsNot() {
    let table = PairTable(pairs, rows: 40) { Double(100 * $0 + $1) }
    for first in 0..<40 {
      for second in (first + 1)..<40 {
        let isThere = pairs.contains(ArticlePair(first, second))
        #expect(table[first, second] == (isThere ? Double(100 * first + second) : nil), "rows \(first) and \(second)")
      }
    }
  }

  @Test func rowsOfOneNeighbourhoodAreComparedTogether() {
    // 0, 2 and 4 know each other, and so do 1, 3 and 5.
    let pairs = [(0, 2), (0, 4), (1, 3), (1, 5), (2, 4), (3, 5)].map { ArticlePair($0, $1) }
    var asked: [Int] = []
    _ = PairTable(pairs, rows: 6) { first, _ in
      asked.append(first)
      return 0
    }
    #expect(asked == [0, 0, 2, 1, 1, 3])
  }

  @Test func noPairsHaveNoValues() {
    #expect(PairTable([], rows: 0) { _, _ in 1 }.values.isEmpty)
  }
}
