/// Sums by term that are emptied into a row and used again.
struct TermCounts {
  /// By term; 0 for most.
  private var counts: [Float] = []
  private var touched = TouchedTerms()
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

  @inline(__always)
  private mutating func touch(_ term: Int) {
    if term >= counts.count { grow(to: term) }
    touched.note(UInt32(term), isNew: counts[term] == 0)
  }

  @inline(never)
  private mutating func grow(to term: Int) {
    counts.append(contentsOf: repeatElement(0, count: max(term + 1 - counts.count, counts.count)))
  }

  /// All sums, terms ascending; none are left.
  /// - Complexity: O(n)
  mutating func drain() -> [(term: UInt32, count: Float)] {
    touched.sort(by: &order)
    let row = touched.all.map { (term: $0, count: counts[Int($0)]) }
    for entry in row { counts[Int(entry.term)] = 0 }
    touched.removeAll()
    return row
  }
}
