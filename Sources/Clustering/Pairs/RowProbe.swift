/// One row of a matrix laid out so that many rows are compared with it in turn. Walking two rows of 200 terms side by side
/// waits at each step for the one before. Here a filter of a kilobyte first tells, without a branch, which terms may be in
/// both, and only these few are looked up. They come in the same order, so the sums are the same to the last bit.
///
/// A class with memory of its own, whose accesses are not checked for overlaps, as no method calls back; not for two threads at
/// once.
final class RowProbe {
  /// A bit for each of the row's terms, by its last 13 bits; a pair of rows has some four terms that only seem to be common.
  private let filter = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: 128)
  /// The row's terms by their last bits, open addressing with linear probing; at most a quarter is full.
  @exclusivity(unchecked) private var slots: [Slot] = []
  /// Places of the terms that passed the filter.
  @exclusivity(unchecked) private var hits: [Int32] = []
  @exclusivity(unchecked) private var row: Int?

  private struct Slot {
    var term = Slot.empty
    var weight: Float = 0

    static let empty = UInt32.max
  }

  deinit { filter.deallocate() }

  /// ``TermMatrix/overlap(_:_:)`` of two rows, of which one is the row of the last call or becomes it.
  /// - Precondition: always of the same matrix.
  /// - Complexity: O(terms of one), and of the other when the row changes
  func overlap(_ first: Int, _ second: Int, in matrix: TermMatrix) -> (cosine: Float, peak: Float) {
    if row == second { return overlap(with: first, in: matrix) }
    if row != first { load(first, of: matrix) }
    return overlap(with: second, in: matrix)
  }

  private func load(_ row: Int, of matrix: TermMatrix) {
    self.row = row
    let range = matrix.range(row)
    var count = 256
    while count < 4 * range.count { count *= 2 }
    if slots.count != count { slots = [Slot](repeating: Slot(), count: count) }
    filter.update(repeating: 0)
    slots.withUnsafeMutableBufferPointer { slots in
      slots.update(repeating: Slot())
      for index in range {
        let term = matrix.terms[index]
        filter[Int(term >> 6) & 127] |= 1 << UInt64(term & 63)
        var place = Int(term) & (count - 1)
        while slots[place].term != Slot.empty { place = (place + 1) & (count - 1) }
        slots[place] = Slot(term: term, weight: matrix.weights[index])
      }
    }
  }

  private func overlap(with other: Int, in matrix: TermMatrix) -> (cosine: Float, peak: Float) {
    let range = matrix.range(other)
    if hits.count < range.count { hits = [Int32](repeating: 0, count: 2 * range.count) }
    let found = matrix.terms.withUnsafeBufferPointer { passing(.init(rebasing: $0[range])) }
    var (sum, largest): (Float, Float) = (0, 0)
    for hit in hits[0..<found] {
      let index = range.lowerBound + Int(hit)
      let product = weight(of: matrix.terms[index]) * matrix.weights[index]
      sum += product
      largest = max(largest, product)
    }
    return (sum, sum > 0 ? largest / sum : 1)
  }

  /// Notes the places of the terms that pass the filter; a place is written before it is known whether it counts.
  /// - Returns: how many pass.
  private func passing(_ terms: UnsafeBufferPointer<UInt32>) -> Int {
    hits.withUnsafeMutableBufferPointer { hits in
      var found = 0
      for place in 0..<terms.count {
        let term = terms[place]
        hits[found] = Int32(truncatingIfNeeded: place)
        found += Int(truncatingIfNeeded: (filter[Int(term >> 6) & 127] >> UInt64(term & 63)) & 1)
      }
      return found
    }
  }

  /// 0 for a term that the row does not have.
  private func weight(of term: UInt32) -> Float {
    let mask = slots.count - 1
    var place = Int(term) & mask
    while slots[place].term != Slot.empty {
      if slots[place].term == term { return slots[place].weight }
      place = (place + 1) & mask
    }
    return 0
  }
}
