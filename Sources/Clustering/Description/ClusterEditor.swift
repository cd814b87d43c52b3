import NewsModel

/// Writes the record of a group: members with roles, medoid, counts, rank, words.
struct ClusterEditor {
  let day: DayFeatures
  let grouping: Grouping
  let date: Day
  private let totals: TermTotals
  private let topics: TopicClassifier
  private let alarm: PurityAlarm

  init(day: DayFeatures, grouping: Grouping, date: Day, totals: TermTotals) {
    self.day = day
    self.grouping = grouping
    self.date = date
    self.totals = totals
    topics = TopicClassifier(day.vocabulary)
    alarm = PurityAlarm(day: day, grouping: grouping, totals: totals)
  }

  /// - Parameter rows: ascending.
  /// - Complexity: O(members · min(members, 120)) comparisons
  func cluster(_ rows: [Int]) -> Cluster {
    let table = grouping.similarities(of: rows)
    var cluster = Cluster()
    cluster.date = date
    cluster.id = Cluster.id(founder: day.cards[founder(of: rows)].id)
    cluster.members = members(rows, table).sorted { ($0.role.order, $0.article) < ($1.role.order, $1.article) }
    cluster.representative = day.cards[representative(table)].id
    cluster.counts = Counts(rows.map { day.cards[$0] })
    cluster.cohesion = table.cohesion
    cluster.span = span(rows)
    cluster.purityAlarm = alarm.text(of: rows, table)
    let words = ClusterWords(day: day, rows: rows, totals: totals)
    cluster.keywords = words.keywords
    cluster.entities = words.entities
    cluster.topic = topics.topic(
      sections: rows.compactMap { day.cards[$0].section }, terms: words.weighted)
    cluster.rank = Rank(cluster, on: date)
    return cluster
  }

  /// The earliest. Not one that the event adopted: whether it does hangs on all titles of the day, and the event has its name before.
  private func founder(of rows: [Int]) -> Int {
    rows.filter { !grouping.isAdopted($0) }.min { isEarlier($0, $1) } ?? rows[0]
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
