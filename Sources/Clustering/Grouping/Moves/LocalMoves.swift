/// Moves single articles, once groups are made, to the group that they resemble clearly more than the rest of their own. Joins are
/// greedy: an article that joined one early is held by it when its true story has grown beside it. The local moving of Louvain
/// and Leiden (Traag, Waltman, van Eck, From Louvain to Leiden, 2019), by the similarity that groups are joined by.
struct LocalMoves {
  /// What holds for one day's moves.
  struct Rules {
    /// Members of a group that must agree with an article before the rest is taken on trust.
    var cap: Int
    /// Similarity that a group must reach.
    var threshold: Double
    /// How many times as similar as its own group another must be; infinite for no moves.
    var advantage: Double
    /// Seconds that the dated articles of a group may lie apart.
    var window = Int.max
  }

  /// Looked at so often: where an article went, another may follow.
  private static let rounds = 5

  private let rules: Rules
  private let links: PairLinks
  private let published: [TimeSpan]
  private let bound: Set<Int>
  /// By row.
  private(set) var groups: [Int]
  private var size: [Int]
  /// When the dated members of a group were published, those that left among them.
  private var spans: [TimeSpan]
  private(set) var moves: [GroupMove] = []

  /// - Parameters:
  ///   - groups: by row, the number of a group, which is one of the rows.
  ///   - pairs: with the chance of each.
  ///   - published: when each row was.
  init(
    _ groups: [Int], pairs: [(pair: ArticlePair, chance: Double)], published: [TimeSpan], rules: Rules,
    constraints: Constraints = .none
  ) {
    self.groups = groups
    self.rules = rules
    self.published = published
    links = PairLinks(pairs, rows: groups.count)
    bound = constraints.bound
    size = [Int](repeating: 0, count: groups.count)
    spans = [TimeSpan](repeating: TimeSpan(), count: groups.count)
    for row in groups.indices { enter(row, groups[row]) }
  }

  /// Moves until no article gains, row after row.
  /// - Complexity: O(pairs · log(links of an article)) a round
  mutating func run() {
    for _ in 0..<Self.rounds {
      var moved = false
      for row in groups.indices { moved = move(row) || moved }
      if !moved { return }
    }
  }

  private mutating func move(_ row: Int) -> Bool {
    // One that is alone was looked at as a loose end.
    if bound.contains(row) || size[groups[row]] < 2 || !hasLinkOutside(row) { return false }
    let sides = sides(of: row)
    let own =
      sides.first { $0.group == groups[row] }
      ?? GroupMove.Side(group: groups[row], size: size[groups[row]] - 1, similarity: 0)
    guard let best = sides.filter({ mayMove(row, from: own, to: $0) }).max(by: Self.isLess) else { return false }
    moves.append(GroupMove(row: row, from: own, to: best))
    size[own.group] -= 1
    groups[row] = best.group
    enter(row, best.group)
    return true
  }

  private func hasLinkOutside(_ row: Int) -> Bool {
    links.range(row).contains { groups[Int(links.others[$0])] != groups[row] }
  }

  private func mayMove(_ row: Int, from own: GroupMove.Side, to other: GroupMove.Side) -> Bool {
    guard other.group != own.group, other.similarity >= rules.threshold,
      other.similarity > rules.advantage * own.similarity
    else { return false }
    return spans[other.group].takes(published[row], within: rules.window)
  }

  private static func isLess(_ left: GroupMove.Side, _ right: GroupMove.Side) -> Bool {
    (left.similarity, right.group) < (right.similarity, left.group)
  }

  /// The groups that a row has links to, ascending.
  private func sides(of row: Int) -> [GroupMove.Side] {
    let range = links.range(row)
    let linked = range.map { (group: groups[Int(links.others[$0])], chance: links.chances[$0]) }
      .sorted { $0.group < $1.group }
    var sides: [GroupMove.Side] = []
    for (group, chance) in linked {
      if sides.last?.group != group {
        sides.append(GroupMove.Side(group: group, size: size[group] - (group == groups[row] ? 1 : 0), similarity: 0))
      }
      sides[sides.count - 1].similarity += chance
    }
    for index in sides.indices { sides[index].similarity /= Double(max(1, min(sides[index].size, rules.cap))) }
    return sides
  }

  private mutating func enter(_ row: Int, _ group: Int) {
    size[group] += 1
    spans[group] = spans[group].union(published[row])
  }
}
