/// Why two articles of one group are apart after the purity pass.
package enum Parting: Equatable, Sendable {
  /// The group fell into two.
  /// - Parameters:
  ///   - pairs: how much the halves resemble each other of what each resembles itself, by the pair model; nil when they were
  ///     parted as they go by names of their own.
  ///   - words: the same by the words of the texts.
  case division(sizes: [Int], pairs: Double?, words: Double)
  /// The group held many events of one kind, each with a name that the others lack.
  case events(sizes: [Int])
  /// One of them resembles the others of its group too little.
  /// - Parameters:
  ///   - row: that one.
  ///   - others: how many there are.
  ///   - mean: how much it resembles them.
  ///   - least: how much it would have to.
  case outlier(row: Int, others: Int, mean: Double, least: Double)
}

extension PurityPass {
  /// Follows two articles through the pass.
  /// - Parameter group: rows of a group that both are in, ascending, without copies.
  /// - Returns: nil when they stay together.
  func parting(of first: Int, _ second: Int, in group: [Int]) -> Parting? {
    let joined = Set(constraints.together)
    var rows = group
    while rows.count >= Self.least {
      let table = Similarities(rows, sample: Similarities.sample, chance: chance)
      let parting: (parts: [[Int]], reason: Parting)
      if let division = division(of: rows, table, joined) {
        parting = (
          division.halves,
          .division(sizes: division.halves.map(\.count), pairs: division.pairs, words: division.words)
        )
      } else if let events = events(of: rows, table, joined) {
        parting = (events, .events(sizes: events.map(\.count)))
      } else {
        return outlier(among: [first, second], of: rows, table, joined)
      }
      guard let part = parting.parts.first(where: { $0.contains(first) }), part.contains(second) else {
        return parting.reason
      }
      rows = part
    }
    return nil
  }

  private func outlier(
    among watched: [Int], of rows: [Int], _ table: Similarities, _ joined: Set<ArticlePair>
  ) -> Parting? {
    guard let member = outliers(of: rows, table, joined).first(where: { watched.contains(rows[$0]) }) else {
      return nil
    }
    return .outlier(
      row: rows[member], others: rows.count - 1, mean: table.means[member],
      least: outlierShares(of: rows)[member] * table.middle)
  }
}
