/// Sums by term that are emptied into a row and used again.
struct TermCounts {
  /// By term; 0 for most.
  private var counts: [Float] = []
  private var touched: [UInt32] = []

  @inline(__always)
  mutating func add(_ term: Int, _ count: Float) {
    touch(term)
    counts[term] += count
  }

  mutating func set(_ term: Int, _ count: Float) {
    touch(term)
    counts[term] = count
  }

  @inline(__always)
  private mutating func touch(_ term: Int) {
    if term >= counts.count { grow(to: term) }
    if counts[term] == 0 { touched.append(UInt32(term)) }
  }

  @inline(never)
  private mutating func grow(to term: Int) {
    counts.append(contentsOf: repeatElement(0, count: max(term + 1 - counts.count, counts.count)))
  }

  /// All sums, terms ascending; none are left.
  /// - Complexity: O(n log n)
  mutating func drain() -> [(term: UInt32, count: Float)] {
    touched.sort()
    let row = touched.map { (term: $0, count: counts[Int($0)]) }
    for term in touched { counts[Int(term)] = 0 }
    touched.removeAll(keepingCapacity: true)
    return row
  }
}
