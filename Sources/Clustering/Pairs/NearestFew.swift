/// The few largest of many values with their rows, largest first, ties by row.
struct NearestFew<Value: Comparable> {
  private var best: [(value: Value, row: Int)] = []
  private let limit: Int

  /// - Parameter limit: values that are kept.
  init(limit: Int) {
    self.limit = limit
    // A setting may ask for more than there will ever be.
    best.reserveCapacity(min(limit, 255) + 1)
  }

  var rows: [Int] { best.map(\.row) }

  /// The smallest of the kept values, once there are as many as may be.
  var least: Value? { best.count == limit ? best.last?.value : nil }

  /// - Complexity: O(1) for a value that is too small, else O(limit)
  mutating func add(_ value: Value, _ row: Int) {
    if best.count == limit, let last = best.last, (last.value, row) >= (value, last.row) { return }
    let place = best.firstIndex { ($0.value, row) < (value, $0.row) } ?? best.count
    best.insert((value, row), at: place)
    if best.count > limit { best.removeLast() }
  }
}
