private import TextAnalysis

/// The pairs of rows that were compared, with what was found, to be looked up again.
struct PairTable {
  /// Ascending.
  let pairs: [ArticlePair]
  /// By pair.
  private(set) var values: [Double]
  /// By row, where the pairs start whose first it is; one more than there are rows.
  private let starts: [Int]

  /// Compares rows that are near each other soon after one another: a large day's rows do not fit into a processor's cache, those of
  /// one event and its neighbours do. Rows are walked depth first along the pairs, from the lowest on.
  /// - Parameter pairs: ascending.
  /// - Complexity: O(pairs + rows), beside what `compare` takes
  init(_ pairs: [ArticlePair], rows: Int, compare: (Int, Int) -> Double) {
    self.pairs = pairs
    starts = Self.starts(pairs, rows: rows)
    values = [Double](repeating: 0, count: pairs.count)
    var isWalked = [Bool](repeating: false, count: rows)
    var open: [Int] = []
    for start in 0..<rows {
      open.append(start)
      while let row = open.popLast() {
        if isWalked[row] { continue }
        isWalked[row] = true
        for place in starts[row]..<starts[row + 1] {
          let other = Int(pairs[place].second)
          values[place] = compare(row, other)
          if !isWalked[other] { open.append(other) }
        }
      }
    }
  }

  private static func starts(_ pairs: [ArticlePair], rows: Int) -> [Int] {
    var starts = [Int](repeating: 0, count: rows + 1)
    for pair in pairs { starts[Int(pair.first) + 1] += 1 }
    for row in 0..<rows { starts[row + 1] += starts[row] }
    return starts
  }

  /// Nil for a pair that was not compared.
  /// - Parameter first: the smaller row.
  /// - Complexity: O(log(pairs of the first))
  subscript(first: Int, second: Int) -> Double? {
    let range = starts[first]..<starts[first + 1]
    let place = pairs[range].partitioningIndex { Int($0.second) >= second }
    return place < range.upperBound && Int(pairs[place].second) == second ? values[place] : nil
  }
}
