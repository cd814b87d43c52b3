/// The terms of an article's title and body, an occurrence each, which become two rows: the text that is compared, and the words of
/// the body as far as names are looked for. Most occurrences are of both, and to sort them is most of the work: that is done once.
struct TextTerms {
  /// As they came: a term, and in the last two bits the rows that it is for.
  private var keys: [UInt32] = []
  private var order = RadixSort()

  private static let compared: UInt32 = 1
  private static let ofBody: UInt32 = 2

  @inline(__always)
  mutating func add(_ term: Int, isCompared: Bool, isOfBody: Bool) {
    keys.append(UInt32(term) << 2 | (isCompared ? Self.compared : 0) | (isOfBody ? Self.ofBody : 0))
  }

  /// The rows, terms ascending: how often each compared term came, and the terms of the body. None are left.
  /// - Complexity: O(n)
  mutating func drain() -> (compared: [(term: UInt32, count: Float)], body: [UInt32]) {
    keys.withUnsafeMutableBufferPointer { order.sort($0) }
    var compared: [(term: UInt32, count: Float)] = []
    var body: [UInt32] = []
    compared.reserveCapacity(keys.count)
    body.reserveCapacity(keys.count)
    for key in keys {
      let term = key >> 2
      if key & Self.compared != 0 {
        if let last = compared.last, last.term == term {
          compared[compared.count - 1].count += 1
        } else {
          compared.append((term, 1))
        }
      }
      if key & Self.ofBody != 0, body.last != term { body.append(term) }
    }
    keys.removeAll(keepingCapacity: true)
    return (compared, body)
  }
}
