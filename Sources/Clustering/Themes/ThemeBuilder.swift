import NewsModel

/// Gathers the related events of a day: one war, one election, one storm. A theme is for finding one's way; it is never
/// treated as one event, and an event is in one at most.
struct ThemeBuilder {
  let day: DayFeatures
  let stubs: StubArticles
  let settings: ClusteringSettings
  let date: Day
  let totals: TermTotals

  /// Notes each cluster's theme in its record.
  /// - Parameters:
  ///   - clusters: in the order of `groups`.
  ///   - groups: rows of each cluster.
  /// - Returns: themes of two events and more.
  func themes(of clusters: inout [Cluster], groups: [[Int]]) -> [Theme] {
    let centroids = CentroidMatrix(
      day.text, groups: groups, totals: totals, emphases: TermEmphasis(day).byTerm)
    let index = CandidateIndex(
      centroids.matrix, terms: settings.candidateTerms, postingLimit: settings.postingLimit,
      only: groups.map { $0.contains { stubs.tellsAnEvent($0) } })
    let probe = RowProbe()
    let compared = PairTable(index.pairs(neighbours: settings.themeNeighbours), rows: groups.count) {
      Double(centroids.matrix.overlap($0, $1, probe).cosine)
    }
    var linkage = CappedLinkage(
      pairs: Array(zip(compared.pairs, compared.values)), longness: groups.map { _ in 0 },
      published: groups.map { _ in TimeSpan() },
      rules: .init(cap: settings.linkageCap, threshold: settings.themeThreshold))
    var members: [[Int]] = Array(repeating: [], count: groups.count)
    for (cluster, theme) in linkage.groups().enumerated() { members[theme].append(cluster) }
    return members.filter { $0.count > 1 }.map { theme(of: $0, &clusters, groups) }
  }

  private func theme(of indices: [Int], _ clusters: inout [Cluster], _ groups: [[Int]]) -> Theme {
    // Positions are sorted, for records are large to move.
    let ranked = indices.sorted {
      (clusters[$1].rank.score, clusters[$0].id) < (clusters[$0].rank.score, clusters[$1].id)
    }
    let rows = indices.flatMap { groups[$0] }.sorted()
    var theme = Theme()
    theme.date = date
    // The earliest event founds the theme, as the earliest article founds an event.
    let founder = ranked.min {
      (clusters[$0].span.first?.seconds ?? .max, clusters[$0].id)
        < (clusters[$1].span.first?.seconds ?? .max, clusters[$1].id)
    }
    theme.id = Theme.ID(kind: "theme", of: [clusters[founder ?? ranked[0]].id.rawValue])
    theme.clusters = ranked.map { clusters[$0].id }
    theme.label = ThemeLabel(day: day, totals: totals).text(of: ranked.map { groups[$0] })
    theme.counts = Counts(rows.map { day.cards[$0] })
    let last = ranked.compactMap { clusters[$0].span.last }.max()
    theme.rank = Rank(voices: theme.counts.independent, articles: theme.counts.articles, last: last, on: date)
    for index in indices { clusters[index].theme = theme.id }
    return theme
  }
}
