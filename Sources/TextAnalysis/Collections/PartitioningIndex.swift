extension RandomAccessCollection {
  /// Where the elements begin that have a property, in a collection that has all of these behind all others: a binary search.
  /// Named as in Swift Algorithms.
  /// - Complexity: O(log n)
  @inlinable
  package func partitioningIndex(where belongsBehind: (Element) -> Bool) -> Index {
    var (low, count) = (startIndex, self.count)
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if belongsBehind(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
