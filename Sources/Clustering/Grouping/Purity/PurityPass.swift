import NewsModel

/// Takes apart, once groups are made, what does not report one event: a group that falls into two becomes two, again and
/// again until none does, and a member that resembles hardly any other stands alone. What people joined stays joined.
struct PurityPass {
  /// Articles of one event, with how they resemble each other where that was looked at.
  struct Part {
    /// Ascending.
    var rows: [Int]
    var table: Similarities?
  }

  let text: TermMatrix
  let names: NameDivision
  /// How far the text of each row is long, 0...1.
  let longness: [Double]
  let settings: ClusteringSettings
  let constraints: Constraints
  /// The chance that two articles report one event, in whichever order.
  let chance: (Int, Int) -> Double

  /// Groups of fewer are not looked at: of three articles one that differs is as likely right as the others.
  static let least = 4

  /// Takes every group apart.
  /// - Parameter groups: rows of each, ascending, without copies: near copies of one report would outweigh the rest.
  /// - Complexity: O(members · min(members, 120)) comparisons a group, and as much again for what is split
  func parts(of groups: [[Int]]) -> [Part] {
    let joined = Set(constraints.together)
    var open = groups
    var parts: [Part] = []
    while let rows = open.popLast() {
      if rows.count < Self.least {
        parts.append(Part(rows: rows))
        continue
      }
      let table = Similarities(rows, sample: Similarities.sample, chance: chance)
      if let division = division(of: rows, table, joined) {
        open += division.halves
      } else if let events = events(of: rows, table, joined) {
        open += events
      } else {
        parts += core(of: rows, table, joined)
      }
    }
    return parts
  }

  /// The halves of a group that holds two events, if people joined none of one to one of the other.
  func division(of rows: [Int], _ table: Similarities, _ joined: Set<ArticlePair>) -> Division? {
    guard let division = divisionByName(of: rows, table) ?? divisionBySimilarity(table),
      !areJoined(division.halves[0], division.halves[1], joined)
    else { return nil }
    return division
  }

  private func divisionByName(of rows: [Int], _ table: Similarities) -> Division? {
    guard let division = names.division(of: rows, table), division.words < settings.nameSplitRatio else { return nil }
    return division
  }

  /// The events of a group that holds many of one kind. Members that go by the name of none go where they resemble more, and what
  /// people joined is one event.
  func events(of rows: [Int], _ table: Similarities, _ joined: Set<ArticlePair>) -> [[Int]]? {
    guard let named = names.events.events(of: rows) else { return nil }
    var side = [Int?](repeating: nil, count: rows.count)
    for (event, members) in named.enumerated() { for member in members { side[member] = event } }
    let known = side
    var events = named
    for member in rows.indices where known[member] == nil {
      let means = named.indices.map { table.mean(member, with: known, equalTo: $0) }
      let best = means.indices.max { (means[$0], $1) < (means[$1], $0) } ?? 0
      events[best].append(member)
    }
    let parts = united(events.map { $0.sorted().map { rows[$0] } }, joined)
    return parts.count > 1 ? parts : nil
  }

  /// Events of which people joined no one to another.
  private func united(_ events: [[Int]], _ joined: Set<ArticlePair>) -> [[Int]] {
    if joined.isEmpty { return events }
    var parts: [[Int]] = []
    for event in events {
      var event = event
      while let place = parts.firstIndex(where: { areJoined($0, event, joined) }) {
        event = (event + parts.remove(at: place)).sorted()
      }
      parts.append(event)
    }
    return parts
  }

  /// By the pair model, and by the words of the texts, since the model is strict with titles that put one event in other
  /// words.
  private func divisionBySimilarity(_ table: Similarities) -> Division? {
    guard let check = PurityCheck(table), check.ratio < settings.splitRatio,
      let ratio = StoryFragments.ratio(check.halves[0], check.halves[1], in: text), ratio < settings.splitRatio
    else { return nil }
    return Division(halves: check.halves, pairs: check.ratio, words: ratio)
  }

  /// The group without its outliers, and each of those alone: all of them, where the settings find nothing else.
  private func core(of rows: [Int], _ table: Similarities, _ joined: Set<ArticlePair>) -> [Part] {
    let outliers = outliers(of: rows, table, joined)
    if outliers.isEmpty { return [Part(rows: rows, table: table)] }
    let alone = Set(outliers.map { rows[$0] })
    let rest = rows.filter { !alone.contains($0) }
    return (rest.isEmpty ? [] : [Part(rows: rest)]) + outliers.map { Part(rows: [rows[$0]]) }
  }

  /// Positions of the members that resemble hardly any other, ascending.
  func outliers(of rows: [Int], _ table: Similarities, _ joined: Set<ArticlePair>) -> [Int] {
    let shares = outlierShares(of: rows)
    return rows.indices.filter { member in
      table.isOutlier(member, share: shares[member])
        && !areJoined([rows[member]], rows.filter { $0 != rows[member] }, joined)
    }
  }

  /// By member: the share of what the middle member resembles the others under which it is an outlier. Titles of one event may
  /// share no word. A long text among them has no such excuse, for it would have the words of some.
  func outlierShares(of rows: [Int]) -> [Double] {
    let middle = rows.map { longness[$0] }.sorted()[rows.count / 2]
    return rows.map { settings.outlierShare + settings.outlierLength * max(0, longness[$0] - middle) }
  }

  /// Whether people joined one of the first to one of the second.
  private func areJoined(_ first: [Int], _ second: [Int], _ joined: Set<ArticlePair>) -> Bool {
    if joined.isEmpty { return false }
    return first.contains { one in second.contains { joined.contains(ArticlePair(min(one, $0), max(one, $0))) } }
  }
}
