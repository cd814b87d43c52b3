/// The terms of an article's title and body, an occurrence each, which become two rows: the text that is compared, and the words of
/// the body as far as names are looked for. Most occurrences are of both, and to sort them is most of the work: that is done once.
struct TextTerms {
  /// As they came: a term, and in the last two bits the rows that it is for.
  private let keys = ScratchList<UInt32>()
  private var order = RadixSort()

  private static let compared: UInt32 = 1
  private static let ofBody: UInt32 = 2

  @inline(__always)
  func add(_ term: Int, isCompared: Bool, isOfBody: Bool) {
    keys.append(UInt32(term) << 2 | (isCompared ? Self.compared : 0) | (isOfBody ? Self.ofBody : 0))
  }

  /// The rows, terms ascending: how often each compared term came, and the terms of the body. None are left.
  /// - Complexity: O(n)
  mutating func drain() -> (compared: [(term: UInt32, count: Float)], body: [UInt32]) {
    defer { self.keys.removeAll() }
    let keys = self.keys.elements
    order.sort(keys)
    var compared: [(term: UInt32, count: Float)] = []
    var body: [UInt32] = []
    compared.reserveCapacity(keys.count)
    body.reserveCapacity(keys.count)
    var place = 0
    while place < keys.count {
      let term = keys[place] >> 2
      var (count, isOfBody): (UInt32, UInt32) = (0, 0)
      while place < keys.count, keys[place] >> 2 == term {
        count += keys[place] & Self.compared
        isOfBody |= keys[place] & Self.ofBody
        place += 1
      }
      if count > 0 { compared.append((term, Float(count))) }
      if isOfBody != 0 { body.append(term) }
    }
    return (compared, body)
  }
}
