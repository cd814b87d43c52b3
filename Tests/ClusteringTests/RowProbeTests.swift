@testable import Clustering
import Testing

@Suite struct RowProbeTests {
  /// Rows of many lengths, some of whose terms share their last bits, always the same.
  private let matrix: TermMatrix = {
    var state: UInt64 = 7
    func draw(_ limit: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % limit
    }
    var matrix = TermMatrix()
    for row in 0..<40 {
      let terms = Set((0..<(row * 12)).map { _ in UInt32(draw(3) * 8192 + draw(900)) })
      matrix.append(weights: terms.sorted().map { (term: $0, count: Float(draw(1000) + 1)) })
    }
    return matrix
  }()

  /// The same, term by term.
  private func walked(_ first: Int, _ second: Int) -> (cosine: Float, peak: Float) {
    let others = Dictionary(uniqueKeysWithValues: matrix.range(second).map { (matrix.terms[$0], matrix.weights[$0]) })
    let products = matrix.range(first).compactMap { place in
      others[matrix.terms[place]].map { matrix.weights[place] * $0 }
    }
    let sum = products.reduce(0, +)
    return (sum, sum > 0 ? (products.max() ?? 0) / sum : 1)
  }

  @Test func twoRowsHaveWhatTheyHaveSideBySide() {
    let probe = RowProbe()
    for first in 0..<matrix.rows {
      for second in (0..<matrix.rows).reversed() {
        let (wanted, found) = (walked(first, second), matrix.overlap(first, second, probe))
        #expect(found == wanted, "rows \(first) and \(second)")
      }
    }
  }

  @Test func rowsWithoutACommonTermHaveNothing() {
    var matrix = TermMatrix()
    // The second row's terms end in the same bits as the first one's.
    matrix.append(weights: [(1, 1), (2, 1)])
    matrix.append(weights: [(1 + 8192, 1), (2 + 16_384, 1)])
    matrix.append(weights: [])
    let probe = RowProbe()
    #expect(matrix.overlap(0, 1, probe) == (cosine: 0, peak: 1))
    #expect(matrix.overlap(1, 2, probe) == (cosine: 0, peak: 1))
    #expect(matrix.overlap(2, 0, probe) == (cosine: 0, peak: 1))
  }
}
