extension [ArticlePair] {
  /// What `value` says of each pair, in the order of the pairs. Rows that are near each other are asked for soon after one another: a
  /// large day's rows do not fit into a processor's cache, those of one event and its neighbours do.
  ///
  /// Rows are walked depth first along the pairs, from the lowest on.
  /// - Precondition: pairs ascend.
  /// - Complexity: O(pairs + rows), beside what `value` takes
  func byNeighbourhood(rows: Int, _ value: (Int, Int) -> Double) -> [Double] {
    var starts = [Int](repeating: 0, count: rows + 1)
    for pair in self { starts[Int(pair.first) + 1] += 1 }
    for row in 0..<rows { starts[row + 1] += starts[row] }
    var values = [Double](repeating: 0, count: count)
    var isWalked = [Bool](repeating: false, count: rows)
    var open: [Int] = []
    for start in 0..<rows {
      open.append(start)
      while let row = open.popLast() {
        if isWalked[row] { continue }
        isWalked[row] = true
        for place in starts[row]..<starts[row + 1] {
          let other = Int(self[place].second)
          values[place] = value(row, other)
          if !isWalked[other] { open.append(other) }
        }
      }
    }
    return values
  }
}
