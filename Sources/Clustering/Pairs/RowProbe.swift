/// One row of terms laid out so that many rows are compared with it in turn. Walking two rows of 200 terms side by side
/// waits at each step for the one before. Here a filter of a kilobyte first tells, without a branch, which terms may be in
/// both, and only these few are looked up. They come in the same order, so that sums are the same to the last bit.
///
/// A class with memory of its own, whose accesses are not checked for overlaps, as no method calls back but with the places that
/// it has found; not for two threads at once.
final class RowProbe {
  /// A bit for each of the row's terms, by its last 13 bits; a pair of rows has some four terms that only seem to be common.
  private let filter = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: 128)
  /// The row's terms by their last bits, open addressing with linear probing; at most a quarter is full.
  @exclusivity(unchecked) private var slots: [Slot] = []
  /// Places of the terms that passed the filter.
  @exclusivity(unchecked) private var hits: [Int] = []
  @exclusivity(unchecked) private var row: Int?

  private struct Slot {
    var term = Slot.empty
    /// Among all terms.
    var place: UInt32 = 0

    static let empty = UInt32.max
  }

  deinit { filter.deallocate() }

  /// Calls `body` with the two places of each term that two rows have, terms ascending; one of the two is the row of the last call
  /// or becomes it, and its places come first.
  /// - Precondition: always of the same rows.
  /// - Complexity: O(terms of one), and of the other when the row changes
  @inline(__always)
  func forEachCommon(_ first: Int, _ second: Int, in rows: TermRows, _ body: (Int, Int) -> Void) {
    var other = second
    if row == second { other = first } else if row != first { load(first, of: rows) }
    let found = passing(rows, rows.range(other))
    for place in hits[0..<found] {
      if let own = self.place(of: rows.terms[place]) { body(own, place) }
    }
  }

  @inline(never)
  private func load(_ row: Int, of rows: TermRows) {
    self.row = row
    let range = rows.range(row)
    var count = 256
    while count < 4 * range.count { count *= 2 }
    if slots.count != count { slots = [Slot](repeating: Slot(), count: count) }
    filter.update(repeating: 0)
    slots.withUnsafeMutableBufferPointer { slots in
      slots.update(repeating: Slot())
      for index in range {
        let term = rows.terms[index]
        filter[Int(term >> 6) & 127] |= 1 << UInt64(term & 63)
        var place = Int(term) & (count - 1)
        while slots[place].term != Slot.empty { place = (place + 1) & (count - 1) }
        slots[place] = Slot(term: term, place: UInt32(index))
      }
    }
  }

  /// Notes the places of the terms that pass the filter; a place is written before it is known whether it counts.
  /// - Returns: how many pass.
  private func passing(_ rows: TermRows, _ range: Range<Int>) -> Int {
    if hits.count < range.count { hits = [Int](repeating: 0, count: 2 * range.count) }
    return rows.terms.withUnsafeBufferPointer { terms in
      hits.withUnsafeMutableBufferPointer { hits in
        var found = 0
        for place in range {
          let term = terms[place]
          hits[found] = place
          found += Int(truncatingIfNeeded: (filter[Int(term >> 6) & 127] >> UInt64(term & 63)) & 1)
        }
        return found
      }
    }
  }

  /// Nil for a term that the row does not have.
  @inline(__always)
  private func place(of term: UInt32) -> Int? {
    let mask = slots.count - 1
    var slot = Int(term) & mask
    while slots[slot].term != Slot.empty {
      if slots[slot].term == term { return Int(slots[slot].place) }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
