import Testing

@testable import Clustering

@Suite struct HeaviestTests {
  /// Weights that look like chance, many of them equal.
  private static let weights: [(term: UInt32, weight: Float)] = (0..<500).map {
    (UInt32($0), Float($0 * 7919 % 97 + 1))
  }

  private var heaviest: Heaviest {
    var heaviest = Heaviest(capacity: 0)
    for entry in Self.weights { heaviest.add(entry.term, entry.weight) }
    return heaviest
  }

  @Test(arguments: [0, 1, 16, 17, 40, 250, 499, 500, 501])
  func theHeaviestComeFirstAndTiesByTerm(limit: Int) {
    let sorted = Self.weights.sorted { ($1.weight, $0.term) < ($0.weight, $1.term) }.map(\.term)
    var (ordered, unordered) = (heaviest, heaviest)
    #expect(ordered.drain(limit).map(\.term) == Array(sorted.prefix(limit)))
    #expect(unordered.drainTerms(limit).sorted() == sorted.prefix(limit).sorted())
  }

  @Test func nothingIsLeft() {
    var heaviest = heaviest
    #expect(heaviest.drain(3).map(\.weight) == [97, 97, 97])
    #expect(heaviest.drain(3).isEmpty)
  }
}
