/// The terms of one text after another, counted when a text is complete: to sort some hundred numbers takes less than to keep
/// a sum for each of a million terms, every one of which is waited for.
struct TermCounts {
  /// As they came; an occurrence each.
  private let terms = ScratchList<UInt32>(capacity: 1 << 8)
  private var order = RadixSort()

  @inline(__always)
  func add(_ term: Int) { terms.append(UInt32(term)) }

  /// Counts each of the terms so far once.
  mutating func dropRepeats() {
    let distinct = drain()
    for (term, _) in distinct { terms.append(term) }
  }

  /// How often each term came, terms ascending; none are left.
  /// - Complexity: O(n)
  mutating func drain() -> [(term: UInt32, count: Float)] {
    order.sort(terms.elements)
    var row: [(term: UInt32, count: Float)] = []
    row.reserveCapacity(terms.count)
    for term in terms.elements {
      if let last = row.last, last.term == term { row[row.count - 1].count += 1 } else { row.append((term, 1)) }
    }
    terms.removeAll()
    return row
  }
}

extension [(term: UInt32, count: Float)] {
  /// Adds some of the terms again.
  /// - Parameter others: terms ascending, all of which are here.
  /// - Complexity: O(terms of both)
  func adding(_ others: Self, times: Float) -> Self {
    var sum = self
    var place = 0
    for other in others {
      while sum[place].term < other.term { place += 1 }
      sum[place].count += other.count * times
    }
    return sum
  }
}
