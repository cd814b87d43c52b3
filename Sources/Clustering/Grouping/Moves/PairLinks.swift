/// The links of every row in flat arrays (compressed sparse rows).
struct PairLinks {
  private let starts: [Int]
  /// Ascending in each row.
  let others: [Int32]
  let chances: [Double]

  /// - Parameter pairs: ascending.
  init(_ pairs: [(pair: ArticlePair, chance: Double)], rows: Int) {
    var starts = [Int](repeating: 0, count: rows + 1)
    for (pair, _) in pairs {
      starts[Int(pair.first) + 1] += 1
      starts[Int(pair.second) + 1] += 1
    }
    for row in 0..<rows { starts[row + 1] += starts[row] }
    var places = starts
    var others = [Int32](repeating: 0, count: 2 * pairs.count)
    var chances = [Double](repeating: 0, count: 2 * pairs.count)
    // Pairs ascend, so what a row is the second of comes before what it is the first of, and both ascend.
    for (pair, chance) in pairs {
      for (row, other) in [(Int(pair.first), pair.second), (Int(pair.second), pair.first)] {
        others[places[row]] = other
        chances[places[row]] = chance
        places[row] += 1
      }
    }
    (self.starts, self.others, self.chances) = (starts, others, chances)
  }

  func range(_ row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }
}
