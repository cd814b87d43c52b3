/// Terms whose sums are not 0, each noted when it is first met. A term is written down before it is known whether it is new,
/// and its place counts only if it is: a branch would wait for the sum, which is seldom in the cache.
struct TouchedTerms {
  /// Those noted, and one place more.
  private var places: [UInt32] = [0]
  private(set) var count = 0

  /// Those noted, as they came.
  var all: ArraySlice<UInt32> { places[0..<count] }

  /// Notes the terms of some places.
  /// - Parameter term: says the term of a place, and whether it is new.
  @inline(__always)
  mutating func note(_ indices: Range<Int>, _ term: (Int) -> (term: UInt32, isNew: Bool)) {
    makeRoom(for: indices.count)
    var count = count
    places.withUnsafeMutableBufferPointer { places in
      for index in indices {
        let (term, isNew) = term(index)
        places[count] = term
        count += isNew ? 1 : 0
      }
    }
    self.count = count
  }

  @inline(never)
  private mutating func makeRoom(for more: Int) {
    let least = count + more + 1
    if places.count < least { places.append(contentsOf: repeatElement(0, count: 2 * least - places.count)) }
  }

  /// Forgets all and keeps the room.
  mutating func removeAll() { count = 0 }
}
