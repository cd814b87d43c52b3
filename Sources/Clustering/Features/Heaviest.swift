/// Picks the terms of largest weight, ties by term.
struct Heaviest {
  /// Weights are positive, so that their bits order as they do; one word each moves faster than a pair.
  private var keys: [UInt64] = []

  init(capacity: Int) { keys.reserveCapacity(capacity) }

  /// - Precondition: the weight is not negative.
  @inline(__always)
  mutating func add(_ term: UInt32, _ weight: Float) {
    keys.append(UInt64(weight.bitPattern) << 32 | UInt64(UInt32.max - term))
  }

  /// The heaviest, heaviest first; none are left.
  /// - Complexity: O(n + limit · log limit), as a rule
  mutating func drain(_ limit: Int) -> [(term: UInt32, weight: Float)] {
    keys.withUnsafeMutableBufferPointer { keys in
      Self.select(limit, of: keys)
      var best = UnsafeMutableBufferPointer(rebasing: keys.prefix(limit))
      best.sort { $0 > $1 }
    }
    defer { keys.removeAll(keepingCapacity: true) }
    return keys.prefix(limit).map { (Self.term(of: $0), Float(bitPattern: UInt32($0 >> 32))) }
  }

  /// The heaviest in any order; none are left.
  /// - Complexity: O(n), as a rule
  mutating func drainTerms(_ limit: Int) -> [UInt32] {
    keys.withUnsafeMutableBufferPointer { Self.select(limit, of: $0) }
    defer { keys.removeAll(keepingCapacity: true) }
    return keys.prefix(limit).map { Self.term(of: $0) }
  }

  private static func term(of key: UInt64) -> UInt32 { UInt32.max - UInt32(truncatingIfNeeded: key) }

  /// Fewer are sorted.
  private static let few = 16

  /// Moves the largest keys, which are all distinct, to the front in any order (quickselect, Hoare 1961). A key is moved
  /// before it is known on which side it belongs: a branch would be guessed wrong every other time.
  private static func select(_ limit: Int, of keys: UnsafeMutableBufferPointer<UInt64>) {
    var (low, high) = (0, keys.count)
    while low < limit, limit < high {
      if high - low <= few {
        var rest = UnsafeMutableBufferPointer(rebasing: keys[low..<high])
        return rest.sort { $0 > $1 }
      }
      let pivot = median(keys[low], keys[(low + high) / 2], keys[high - 1])
      var middle = low
      for index in low..<high {
        let key = keys[index]
        keys[index] = keys[middle]
        keys[middle] = key
        middle += key > pivot ? 1 : 0
      }
      if limit <= middle { high = middle } else { low = middle }
    }
  }

  private static func median(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
    max(min(first, second), min(max(first, second), third))
  }
}
