import HeapModule

/// Agglomeration that neither chains nor shatters: two groups join while
///
///     Σ p over linked pairs ÷ (min(|A|, |B|) · min(max(|A|, |B|), κ)) ≥ t,
///
/// the best first. Average link is κ = ∞, which breaks a large story whose members are not all linked; single link chains.
/// With a cap, a newcomer must agree with κ members of a large group, not with all.
struct CappedLinkage {
  /// A join as it happened: for explanations.
  struct Merge {
    var first: Int
    var second: Int
    var similarity: Double
  }

  private let cap: Int
  private let threshold: Double
  private var links: [[Int32: Double]]
  private var size: [Int]
  /// The smallest row of the group, by its representative.
  private var lowest: [Int]
  private var parent: [Int]
  private var apart: Separations
  private var heap = Heap<Candidate>()
  private(set) var merges: [Merge] = []

  /// - Parameters:
  ///   - pairs: with the chance of each.
  ///   - constraints: what people said.
  init(
    count: Int, pairs: [(pair: ArticlePair, chance: Double)], cap: Int, threshold: Double,
    constraints: Constraints = .none
  ) {
    self.cap = cap
    self.threshold = threshold
    links = Array(repeating: [:], count: count)
    size = Array(repeating: 1, count: count)
    lowest = Array(0..<count)
    parent = Array(0..<count)
    apart = Separations(constraints.apart)
    for (pair, chance) in pairs {
      links[Int(pair.first)][pair.second] = chance
      links[Int(pair.second)][pair.first] = chance
    }
    for pair in constraints.together { joinByHand(Int(pair.first), Int(pair.second)) }
  }

  /// Joins until no two groups are similar enough.
  /// - Returns: by row, the smallest row of its group.
  /// - Complexity: O(pairs · log² pairs), as the group with fewer links is folded into the other
  mutating func groups() -> [Int] {
    for row in links.indices where parent[row] == row {
      for (other, _) in links[row] where Int(other) > row { push(row, Int(other)) }
    }
    while let best = heap.popMax() {
      guard parent[best.first] == best.first, parent[best.second] == best.second,
        let now = similarity(best.first, best.second)
      else { continue }
      if now != best.similarity {
        push(best.first, best.second)
      } else if !apart.forbid(best.first, best.second) {
        join(best.first, best.second, at: now)
      }
    }
    return parent.indices.map { lowest[root($0)] }
  }

  private struct Candidate: Comparable {
    var similarity: Double
    var first: Int
    var second: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.similarity, right.first, right.second) < (right.similarity, left.first, left.second)
    }
  }

  private func similarity(_ first: Int, _ second: Int) -> Double? {
    links[first][Int32(second)].map {
      let (small, large) = (min(size[first], size[second]), max(size[first], size[second]))
      return $0 / Double(small * min(large, cap))
    }
  }

  private mutating func push(_ first: Int, _ second: Int) {
    guard let similarity = similarity(first, second), similarity >= threshold else { return }
    heap.insert(Candidate(similarity: similarity, first: min(first, second), second: max(first, second)))
  }

  /// Folds the group with fewer links into the other. Links that only the other has can but lose by its growth, and are
  /// looked at again when they come up.
  private mutating func join(_ first: Int, _ second: Int, at similarity: Double) {
    let firstStays = (links[first].count, -first) >= (links[second].count, -second)
    let (kept, gone) = firstStays ? (first, second) : (second, first)
    merges.append(Merge(first: lowest[first], second: lowest[second], similarity: similarity))
    links[kept][Int32(gone)] = nil
    links[gone][Int32(kept)] = nil
    parent[gone] = kept
    size[kept] += size[gone]
    lowest[kept] = min(lowest[kept], lowest[gone])
    apart.fold(gone, into: kept)
    let moved = links[gone]
    links[gone] = [:]
    for (other, chance) in moved {
      let sum = (links[kept][other] ?? 0) + chance
      links[Int(other)][Int32(gone)] = nil
      links[kept][other] = sum
      links[Int(other)][Int32(kept)] = sum
    }
    for (other, _) in moved { push(kept, Int(other)) }
  }

  private mutating func joinByHand(_ first: Int, _ second: Int) {
    let (first, second) = (root(first), root(second))
    if first == second || apart.forbid(first, second) { return }
    join(first, second, at: 1)
  }

  private func root(_ row: Int) -> Int {
    var row = row
    while parent[row] != row { row = parent[row] }
    return row
  }
}
