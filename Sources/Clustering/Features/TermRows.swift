import TextAnalysis

/// Terms of the articles of a day, row after row in two flat arrays (compressed sparse rows).
struct TermRows {
  private var starts: [Int] = [0]
  /// Ascending in each row.
  private(set) var terms: [UInt32] = []
  /// Rows that were appended with the term.
  private(set) var frequencies: [UInt32] = []

  var count: Int { starts.count - 1 }

  func range(_ row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

  /// Adds a row.
  /// - Parameter row: terms ascending.
  mutating func append(_ row: [(term: UInt32, count: Float)]) {
    terms.append(contentsOf: row.lazy.map(\.term))
    starts.append(terms.count)
    if let last = row.last, Int(last.term) >= frequencies.count {
      frequencies.append(contentsOf: repeatElement(0, count: Int(last.term) + 1 - frequencies.count))
    }
    frequencies.withUnsafeMutableBufferPointer { frequencies in
      for (term, _) in row { frequencies[Int(term)] += 1 }
    }
  }

  /// Drops the other terms from all rows; how many rows had them is remembered.
  /// - Complexity: O(terms)
  mutating func keep(where isWanted: (UInt32) -> Bool) {
    var (kept, ends): ([UInt32], [Int]) = ([], [0])
    for row in 0..<count {
      for term in terms[range(row)] where isWanted(term) { kept.append(term) }
      ends.append(kept.count)
    }
    (terms, starts) = (kept, ends)
  }

  /// Makes ready for rows to be read in no order.
  mutating func scatter() { terms = Array(scattered: terms) }

  /// Calls `body` with the two places of each term that two rows have, terms ascending.
  /// - Complexity: O(terms of both)
  @inline(__always)
  func forEachCommon(_ first: Int, _ second: Int, _ body: (Int, Int) -> Void) {
    terms.withUnsafeBufferPointer { terms in
      var (i, j) = (starts[first], starts[second])
      let (iEnd, jEnd) = (starts[first + 1], starts[second + 1])
      while i < iEnd, j < jEnd {
        let (left, right) = (terms[i], terms[j])
        if left == right { body(i, j) }
        i += left <= right ? 1 : 0
        j += right <= left ? 1 : 0
      }
    }
  }
}
