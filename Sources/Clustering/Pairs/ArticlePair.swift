/// Two articles by their rows, the smaller first.
struct ArticlePair: Hashable, Comparable {
  var first: Int32
  var second: Int32

  init(_ first: Int, _ second: Int) {
    self.first = Int32(first)
    self.second = Int32(second)
  }

  static func < (left: Self, right: Self) -> Bool { left.key < right.key }

  /// Orders as the two rows do, in one comparison.
  private var key: Int64 { Int64(first) << 32 | Int64(second) }
}

extension Array where Element: Equatable {
  /// The elements of a sorted array, each once.
  func withoutRepeats() -> [Element] {
    var kept: [Element] = []
    kept.reserveCapacity(count)
    for element in self where kept.last != element { kept.append(element) }
    return kept
  }
}
