import NewsModel

/// Says in words why a group may hold more than one event.
struct PurityAlarm {
  let day: DayFeatures
  let grouping: Grouping
  let totals: TermTotals

  /// - Parameter rows: of a group, ascending.
  /// - Returns: nil where nothing speaks against one event.
  func text(of rows: [Int], _ table: Similarities) -> String? {
    let settings = grouping.settings
    if let check = PurityCheck(table), check.ratio < settings.purityAlarm {
      return twoGroups("share little", check.ratio, check.halves)
    }
    if let named = day.nameDivision.division(of: rows, table), named.words < settings.nameSplitRatio {
      return twoGroups("share no name", named.words, named.halves)
    }
    let originals = rows.filter { grouping.copies.original(of: $0) == $0 }
    return day.nameDivision.events.events(of: originals).map { severalGroups($0.map { $0.map { originals[$0] } }) }
  }

  /// - Parameter events: rows of three groups and more; the three largest are told.
  private func severalGroups(_ events: [[Int]]) -> String {
    let largest = events.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }.prefix(3)
    return "\(events.count) groups that share no name: "
      + largest.map { "\($0.count) articles on \(leadingWords(of: $0))" }.joined(separator: "; ")
  }

  private func leadingWords(of rows: [Int]) -> String {
    ClusterWords(day: day, rows: rows, totals: totals).keywords.prefix(3).joined(separator: ", ")
  }

  /// - Parameter halves: rows of two groups.
  private func twoGroups(_ lack: String, _ ratio: Double, _ halves: [[Int]]) -> String {
    let words = halves.map { leadingWords(of: $0) }
    return "two groups that \(lack) (\(ratio.rounded(to: 2))): \(halves[0].count) articles on \(words[0]); "
      + "\(halves[1].count) on \(words[1])"
  }
}
