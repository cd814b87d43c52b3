/// Why two articles of one group are apart after the purity pass.
package enum Parting: Equatable, Sendable {
  /// The group fell into two.
  /// - Parameters:
  ///   - pairs: how much the halves resemble each other of what each resembles itself, by the pair model; nil when they were
  ///     parted as they go by names of their own.
  ///   - words: the same by the words of the texts.
  case division(sizes: [Int], pairs: Double?, words: Double)
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
      guard let division = division(of: rows, table, joined) else {
        return outlier(among: [first, second], of: rows, table, joined)
      }
      guard let half = division.halves.first(where: { $0.contains(first) }), half.contains(second) else {
        return .division(sizes: division.halves.map(\.count), pairs: division.pairs, words: division.words)
      }
      rows = half
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
