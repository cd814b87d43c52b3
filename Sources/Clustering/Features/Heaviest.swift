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
    select(limit)
    let best = keys.prefix(limit).sorted()
    keys.removeAll(keepingCapacity: true)
    return best.reversed().map { (UInt32.max - UInt32(truncatingIfNeeded: $0), Float(bitPattern: UInt32($0 >> 32))) }
  }

  /// Moves the largest keys to the front in any order (quickselect, Hoare 1961).
  private mutating func select(_ limit: Int) {
    keys.withUnsafeMutableBufferPointer { keys in
      var (low, high) = (0, keys.count - 1)
      while low < high, (low...high).contains(limit) {
        let pivot = Self.median(keys[low], keys[(low + high) / 2], keys[high])
        var (left, right) = (low, high)
        while left <= right {
          while keys[left] > pivot { left += 1 }
          while keys[right] < pivot { right -= 1 }
          if left <= right {
            keys.swapAt(left, right)
            left += 1
            right -= 1
          }
        }
        if limit <= right { high = right } else if limit >= left { low = left } else { return }
      }
    }
  }

  private static func median(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
    max(min(first, second), min(max(first, second), third))
  }
}
