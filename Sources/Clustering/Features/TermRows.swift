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
  mutating func append(_ row: some BidirectionalCollection<UInt32>) {
    terms.makeScatteredRoom(for: row.count)
    for term in row { terms.append(term) }
    starts.append(terms.count)
    if let last = row.last, Int(last) >= frequencies.count {
      let missing = Int(last) + 1 - frequencies.count
      frequencies.makeScatteredRoom(for: missing)
      frequencies.append(contentsOf: repeatElement(0, count: missing))
    }
    frequencies.withUnsafeMutableBufferPointer { frequencies in
      for term in row { frequencies[Int(term)] += 1 }
    }
  }

  /// Drops the other terms from all rows; how many rows had them is remembered.
  /// - Complexity: O(terms)
  mutating func keep(where isWanted: (UInt32) -> Bool) {
    var kept = 0
    var ends = [0]
    ends.reserveCapacity(starts.count)
    terms.withUnsafeMutableBufferPointer { [starts] terms in
      for (start, end) in zip(starts, starts.dropFirst()) {
        for place in start..<end where isWanted(terms[place]) {
          terms[kept] = terms[place]
          kept += 1
        }
        ends.append(kept)
      }
    }
    terms.removeLast(terms.count - kept)
    starts = ends
  }

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
