import NewsModel

/// Looks whether a group falls into two: divides it between its two most unlike members, improves the division, and compares
/// how much the halves resemble each other with how much each resembles itself.
struct PurityCheck {
  /// Rows of each half, ascending, the half of the medoid first.
  let halves: [[Int]]
  /// Mean chance between the halves over the smaller mean chance within one: 1 for one event, 0 for two.
  let ratio: Double

  /// Each half must have so many members: one that differs is an outlier, not an event.
  private static let least = 2
  private static let rounds = 4

  /// - Returns: nil for a group that is too small to fall into two.
  init?(_ table: Similarities) {
    guard table.count >= 2 * Self.least, let poles = table.mostUnlike else { return nil }
    var side = (0..<table.count).map { table.chance($0, poles.0) >= table.chance($0, poles.1) }
    side[poles.0] = true
    side[poles.1] = false
    for _ in 0..<Self.rounds {
      let better = (0..<table.count).map { member in
        table.mean(member, with: side, equalTo: true) >= table.mean(member, with: side, equalTo: false)
      }
      if better == side { break }
      side = better
    }
    let first = side.indices.filter { side[$0] }
    let second = side.indices.filter { !side[$0] }
    guard min(first.count, second.count) >= Self.least else { return nil }
    halves = (first.contains(table.medoidPosition) ? [first, second] : [second, first]).map {
      $0.map { table.rows[$0] }
    }
    let within = min(table.mean(within: first), table.mean(within: second))
    ratio = within > 0 ? min(1, table.mean(between: first, and: second) / within) : 1
  }
}
