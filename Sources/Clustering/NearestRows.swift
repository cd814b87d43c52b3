/// Adds up inner products of one row with others and picks the largest.
struct NearestRows {
  private var sums: [Float]
  private var touched: [Int32] = []
  private let limit: Int

  init(rows: Int, limit: Int) {
    sums = [Float](repeating: 0, count: rows)
    self.limit = limit
  }

  /// - Parameter product: greater than 0.
  @inline(__always)
  mutating func add(_ row: Int, _ product: Float) {
    sums.withUnsafeMutableBufferPointer { sums in
      if sums[row] == 0 { touched.append(Int32(row)) }
      sums[row] += product
    }
  }

  /// The rows with the largest sums, largest first, ties by row; all sums are 0 again.
  /// - Parameter range: rows that may be picked; all when nil.
  mutating func drain(except own: Int, floor: Float, in range: Range<Int>? = nil) -> [Int] {
    var best: [(sum: Float, row: Int)] = []
    best.reserveCapacity(limit + 1)
    for touched in touched {
      let row = Int(touched)
      let sum = sums[row]
      sums[row] = 0
      guard row != own, sum > floor, range?.contains(row) ?? true else { continue }
      if best.count == limit, let last = best.last, (last.sum, row) >= (sum, last.row) { continue }
      let place = best.firstIndex { ($0.sum, row) < (sum, $0.row) } ?? best.count
      best.insert((sum, row), at: place)
      if best.count > limit { best.removeLast() }
    }
    touched.removeAll(keepingCapacity: true)
    return best.map(\.row)
  }
}
