@testable import Clustering
import NewsModel
import Testing

@Suite struct VectorIndexTests {
  /// Unit vectors of made-up numbers in eight dimensions, always the same.
  private func vectors(_ count: Int) -> [UnitVector] {
    var state: UInt64 = 7
    return (0..<count).map { _ in
      UnitVector(
        normalizing: (0..<8).map { _ in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return Float(Int64(bitPattern: state) >> 40) / 1e6
        })
    }
  }

  private func nearest(_ vectors: [UnitVector], _ row: Int, _ limit: Int, floor: Double) -> [Int] {
    vectors.indices.filter { $0 != row && vectors[row].cosine(with: vectors[$0]) >= floor }
      .sorted { (vectors[row].cosine(with: vectors[$1]), $0) < (vectors[row].cosine(with: vectors[$0]), $1) }
      .prefix(limit).map { $0 }
  }

  @Test func aSmallDayIsLookedAtPairByPair() {
    let vectors = vectors(200)
    var wanted: Set<ArticlePair> = []
    for row in vectors.indices {
      for other in nearest(vectors, row, 3, floor: 0.5) { wanted.insert(ArticlePair(min(row, other), max(row, other))) }
    }
    let index = VectorIndex(vectors, only: vectors.map { _ in true })
    #expect(index.pairs(neighbours: 3, floor: 0.5) == wanted.sorted())
  }

  /// Cells of 32 instead of 512, so that a thousand vectors are a large day.
  @Test func aLargeDayFindsWhatIsNearInItsCells() {
    var vectors = vectors(1_000)
    vectors[876] = vectors[17]
    let index = VectorIndex(vectors, only: vectors.map { _ in true }, cellSize: 32)
    #expect(index.cells.count == 32)
    let found = Set(index.pairs(neighbours: 1, floor: 0.5))
    #expect(found.contains(ArticlePair(17, 876)))
    let sample = stride(from: 0, to: 1_000, by: 10).compactMap { row in
      nearest(vectors, row, 1, floor: 0.5).first.map { ArticlePair(min(row, $0), max(row, $0)) }
    }
    #expect(sample.count == 100)
    #expect(sample.filter(found.contains).count >= 90)
  }

  @Test(arguments: [(4_096, 1), (4_097, 9)])
  func aDayIsDividedWhenItHasMoreThan4096Articles(_ articles: Int, _ cells: Int) {
    let vectors = vectors(8)
    let index = VectorIndex((0..<articles).map { vectors[$0 % 8] }, only: Array(repeating: true, count: articles))
    #expect(index.cells.count == cells)
    #expect(index.cells.joined().sorted() == Array(0..<articles))
  }

  @Test func copiesAndTheFarTakeNoPart() {
    let vectors = [[1, 0], [1, 0.01], [1, 0.02], [0, 1]].map { UnitVector(normalizing: $0) }
    let index = VectorIndex(vectors, only: [true, false, true, true])
    #expect(index.pairs(neighbours: 5, floor: 0.5) == [ArticlePair(0, 2)])
    #expect(VectorIndex([], only: [true]).pairs(neighbours: 5, floor: 0.5).isEmpty)
  }
}
