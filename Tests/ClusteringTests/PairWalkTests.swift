@testable import Clustering
import Testing

@Suite struct PairWalkTests {
  @Test func everyPairIsAskedForOnceAndAnsweredInItsPlace() {
    let pairs = (0..<40).flatMap { first in
      ((first + 1)..<41).filter { ($0 * 7 + first) % 5 == 0 }.map { ArticlePair(first, $0) }
    }
    var asked: [ArticlePair] = []
    let values = pairs.byNeighbourhood(rows: 41) {
      asked.append(ArticlePair($0, $1))
      return Double(100 * $0 + $1)
    }
    #expect(values == pairs.map { Double(100 * $0.first + $0.second) })
    #expect(asked.sorted() == pairs)
  }

  @Test func rowsOfOneNeighbourhoodAreAskedForTogether() {
    // 0, 2 and 4 know each other, and so do 1, 3 and 5.
    let pairs = [(0, 2), (0, 4), (1, 3), (1, 5), (2, 4), (3, 5)].map { ArticlePair($0, $1) }
    var asked: [Int] = []
    _ = pairs.byNeighbourhood(rows: 6) { first, _ in
      asked.append(first)
      return 0
    }
    #expect(asked == [0, 0, 2, 1, 1, 3])
  }

  @Test func noPairsHaveNoValues() {
    #expect([ArticlePair]().byNeighbourhood(rows: 0) { _, _ in 1 }.isEmpty)
  }
}
