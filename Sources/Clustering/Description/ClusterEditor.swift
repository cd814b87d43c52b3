import NewsModel

/// Writes the record of a group: members with roles, medoid, counts, rank, words.
struct ClusterEditor {
  let day: DayFeatures
  let grouping: Grouping
  let date: Day
  let totals: TermTotals
  let topics: TopicClassifier

  init(day: DayFeatures, grouping: Grouping, date: Day, totals: TermTotals) {
    self.day = day
    self.grouping = grouping
    self.date = date
    self.totals = totals
    topics = TopicClassifier(day.vocabulary)
  }

  /// - Parameter rows: ascending.
  /// - Complexity: O(members · min(members, 120)) comparisons
  func cluster(_ rows: [Int]) -> Cluster {
    let table = grouping.similarities(of: rows)
    var cluster = Cluster()
    cluster.date = date
    let founder = rows.min { isEarlier($0, $1) } ?? rows[0]
    cluster.id = Cluster.id(founder: day.cards[founder].id)
    cluster.members = members(rows, table).sorted { ($0.role.order, $0.article) < ($1.role.order, $1.article) }
    cluster.representative = day.cards[representative(table)].id
    cluster.counts = Counts(rows.map { day.cards[$0] })
    cluster.cohesion = table.cohesion
    cluster.span = span(rows)
    cluster.purityAlarm = alarm(rows, table)
    let words = ClusterWords(day: day, rows: rows, totals: totals)
    cluster.keywords = words.keywords
    cluster.entities = words.entities
    cluster.topic = topics.topic(
      sections: rows.compactMap { day.cards[$0].section }, terms: words.weighted)
    cluster.rank = Rank(cluster, on: date)
    return cluster
  }

  /// Publication decides, then the id; undated articles come last.
  private func isEarlier(_ first: Int, _ second: Int) -> Bool {
    let (left, right) = (day.cards[first], day.cards[second])
    return (left.published?.seconds ?? .max, left.id) < (right.published?.seconds ?? .max, right.id)
  }

  /// The row that speaks for the group: the medoid of its core members, a live report only where they are nothing else.
  private func representative(_ table: Similarities) -> Int {
    let core = table.rows.indices.filter { role($0, table) == .core }
    let finished = core.filter { day.cards[table.rows[$0]].genre != .live }
    let medoid = [finished, core].lazy.compactMap { table.medoid(of: $0) }.first
    return medoid ?? table.medoid
  }

  private func role(_ member: Int, _ table: Similarities) -> Cluster.Role {
    table.isSupport(member) || day.cards[table.rows[member]].genre.isComment ? .support : .core
  }

  private func members(_ rows: [Int], _ table: Similarities) -> [Cluster.Member] {
    rows.enumerated().map { index, row in
      var member = Cluster.Member()
      member.article = day.cards[row].id
      member.score = table.means[index].rounded(to: 3)
      member.role = role(index, table)
      member.nearest = table.nearest(index, 3).map {
        Cluster.Neighbour(article: day.cards[$0.row].id, score: $0.chance.rounded(to: 3))
      }
      return member
    }
  }

  /// Why the group may hold two events, in words.
  private func alarm(_ rows: [Int], _ table: Similarities) -> String? {
    let settings = grouping.settings
    if let check = PurityCheck(table), check.ratio < settings.purityAlarm {
      return alarm("share little", check.ratio, check.halves)
    }
    if let named = day.nameDivision.division(of: rows, table), named.words < settings.nameSplitRatio {
      return alarm("share no name", named.words, named.halves)
    }
    let originals = rows.filter { grouping.copies.original(of: $0) == $0 }
    return day.nameDivision.events.events(of: originals).map { alarm($0.map { $0.map { originals[$0] } }) }
  }

  /// - Parameter events: rows of three groups and more; the three largest are told.
  private func alarm(_ events: [[Int]]) -> String {
    let largest = events.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }.prefix(3)
    return "\(events.count) groups that share no name: "
      + largest.map { "\($0.count) articles on \(leadingWords(of: $0))" }.joined(separator: "; ")
  }

  private func leadingWords(of rows: [Int]) -> String {
    ClusterWords(day: day, rows: rows, totals: totals).keywords.prefix(3).joined(separator: ", ")
  }

  /// - Parameter halves: rows of two groups.
  private func alarm(_ lack: String, _ ratio: Double, _ halves: [[Int]]) -> String {
    let words = halves.map { leadingWords(of: $0) }
    return "two groups that \(lack) (\(ratio.rounded(to: 2))): \(halves[0].count) articles on \(words[0]); "
      + "\(halves[1].count) on \(words[1])"
  }

  private func span(_ rows: [Int]) -> Cluster.Span {
    let instants = rows.compactMap { day.cards[$0].published }
    var span = Cluster.Span()
    span.first = instants.min()
    span.last = instants.max()
    return span
  }
}

extension Similarities {
  /// The row of the member that is most like all others, of a choice of members; the smallest among equals.
  fileprivate func medoid(of choice: [Int]) -> Int? {
    choice.min { (means[$1], $0) < (means[$0], $1) }.map { rows[$0] }
  }
}

extension Cluster.Role {
  fileprivate var order: Int { self == .core ? 0 : 1 }
}

extension Article.Genre {
  /// Says what someone thinks of the event rather than what happened.
  fileprivate var isComment: Bool { self == .opinion || self == .analysis }
}

extension Double {
  /// Rounded half away from zero, so that records stay short and last bits do not show.
  func rounded(to places: Int) -> Double {
    let scale = (0..<places).reduce(1.0) { product, _ in product * 10 }
    return (self * scale).rounded() / scale
  }
}
