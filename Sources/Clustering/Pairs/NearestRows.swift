/// Adds up inner products of one row with others and picks the largest. A class with memory of its own, because the additions
/// are the innermost loop of clustering: some hundred million a large day.
final class NearestRows {
  private let sums: UnsafeMutableBufferPointer<Float>
  /// Rows whose sum is not 0.
  private let touched: UnsafeMutableBufferPointer<UInt32>
  private var count = 0
  private let limit: Int

  /// - Parameter limit: rows that are picked.
  init(rows: Int, limit: Int) {
    sums = .allocate(capacity: rows)
    sums.initialize(repeating: 0)
    // One more: the next place is written before it is known whether the row is new.
    touched = .allocate(capacity: rows + 1)
    touched.initialize(repeating: 0)
    self.limit = limit
  }

  deinit {
    sums.deallocate()
    touched.deallocate()
  }

  /// Adds a factor times each weight to the sum of its row.
  /// - Precondition: factor and weights are greater than 0.
  func add(_ factor: Float, _ postings: UnsafeBufferPointer<Postings.Posting>) {
    var count = count
    for (row, weight) in postings {
      let sum = sums[Int(row)]
      touched[count] = row
      count += sum == 0 ? 1 : 0
      sums[Int(row)] = sum + factor * weight
    }
    self.count = count
  }

  /// The rows with the largest sums, largest first, ties by row; all sums are 0 again.
  /// - Parameter range: rows that may be picked; all when nil.
  func drain(except own: Int, floor: Float, in range: Range<Int>? = nil) -> [Int] {
    var best = NearestFew<Float>(limit: limit)
    var least = floor
    for row in touched[0..<count].lazy.map({ Int($0) }) {
      let sum = sums[row]
      sums[row] = 0
      guard sum >= least, sum > floor, row != own, range?.contains(row) ?? true else { continue }
      best.add(sum, row)
      if let full = best.least { least = full }
    }
    count = 0
    return best.rows
  }
}
