/// The sums of the members' vectors of the larger groups: how much groups resemble each other as wholes.
///
/// A large story falls into fragments where members know only twenty neighbours each, all of their own fragment. Whole
/// fragments know better: two of one story resemble each other nearly as much as the members of either do.
struct StoryFragments {
  /// A group by the row that stands for it.
  private var sums: [Int: Sum] = [:]

  private struct Sum {
    var members: Int
    /// Terms ascending, with the sum of their weights.
    var vector: [(term: UInt32, weight: Float)]
    /// Mean cosine between two members.
    var own: Double

    init(members: Int, vector: [(term: UInt32, weight: Float)]) {
      self.members = members
      self.vector = vector
      let square = vector.reduce(0.0) { $0 + Double($1.weight) * Double($1.weight) }
      own = members > 1 ? (square - Double(members)) / Double(members * (members - 1)) : 1
    }
  }

  /// - Parameter groups: rows of each group that takes part, by the row that stands for it.
  /// - Complexity: O(terms of the members)
  init(_ groups: [Int: [Int]], matrix: TermMatrix) {
    let totals = TermTotals()
    for (root, rows) in groups {
      sums[root] = Sum(members: rows.count, vector: totals.sum(of: rows, in: matrix))
    }
  }

  /// How much two groups resemble each other: ``ratio(_:_:)`` for two that are in no collection.
  /// - Complexity: O(terms of the members)
  static func ratio(_ first: [Int], _ second: [Int], in matrix: TermMatrix) -> Double? {
    StoryFragments([0: first, 1: second], matrix: matrix).ratio(0, 1)
  }

  func contains(_ root: Int) -> Bool { sums[root] != nil }

  /// Mean cosine between the members of two groups, as a share of that between the members of the looser one.
  /// - Complexity: O(terms of both)
  func ratio(_ first: Int, _ second: Int) -> Double? {
    guard let one = sums[first], let other = sums[second] else { return nil }
    let between = Self.dot(one.vector, other.vector) / Double(one.members * other.members)
    return between / max(Self.leastOwn, min(one.own, other.own))
  }

  /// A group that resembles itself less than this is not asked for less.
  private static let leastOwn = 0.02

  mutating func fold(_ gone: Int, into kept: Int) {
    guard let one = sums.removeValue(forKey: gone), let other = sums[kept] else { return }
    sums[kept] = Sum(members: one.members + other.members, vector: Self.add(one.vector, other.vector))
  }

  private typealias Vector = [(term: UInt32, weight: Float)]

  private static func dot(_ first: Vector, _ second: Vector) -> Double {
    var (i, j, sum) = (0, 0, 0.0)
    while i < first.count, j < second.count {
      let (left, right) = (first[i].term, second[j].term)
      if left == right { sum += Double(first[i].weight) * Double(second[j].weight) }
      i += left <= right ? 1 : 0
      j += right <= left ? 1 : 0
    }
    return sum
  }

  private static func add(_ first: Vector, _ second: Vector) -> Vector {
    var merged: Vector = []
    var (i, j) = (0, 0)
    while i < first.count || j < second.count {
      let left = i < first.count ? first[i].term : .max
      let right = j < second.count ? second[j].term : .max
      var entry = (term: min(left, right), weight: Float(0))
      if left <= right, i < first.count { entry.weight += first[i].weight }
      if right <= left, j < second.count { entry.weight += second[j].weight }
      merged.append(entry)
      i += left <= right ? 1 : 0
      j += right <= left ? 1 : 0
    }
    return merged
  }
}
