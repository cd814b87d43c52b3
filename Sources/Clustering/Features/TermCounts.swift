/// Sums by term that are emptied into a row and used again.
struct TermCounts {
  /// By term; 0 for most.
  private var counts: [Float] = []
  /// Terms whose sum is not 0, and one place more.
  private var touched: [UInt32] = [0]
  private var count = 0
  private var order = RadixSort()

  @inline(__always)
  mutating func add(_ term: Int, _ count: Float) {
    touch(term)
    counts[term] += count
  }

  @inline(__always)
  mutating func set(_ term: Int, _ count: Float) {
    touch(term)
    counts[term] = count
  }

  /// Notes a term before it is known whether it is new: a branch would wait for the sum, which is seldom in the cache.
  @inline(__always)
  private mutating func touch(_ term: Int) {
    if term >= counts.count { grow(to: term) }
    touched[count] = UInt32(term)
    count += counts[term] == 0 ? 1 : 0
    if count == touched.count { touched.append(contentsOf: repeatElement(0, count: count)) }
  }

  @inline(never)
  private mutating func grow(to term: Int) {
    counts.append(contentsOf: repeatElement(0, count: max(term + 1 - counts.count, counts.count)))
  }

  /// All sums, terms ascending; none are left.
  /// - Complexity: O(n)
  mutating func drain() -> [(term: UInt32, count: Float)] {
    touched.withUnsafeMutableBufferPointer { order.sort(.init(rebasing: $0[0..<count])) }
    let row = touched[0..<count].map { (term: $0, count: counts[Int($0)]) }
    for entry in row { counts[Int(entry.term)] = 0 }
    count = 0
    return row
  }
}
