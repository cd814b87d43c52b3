package import NewsModel

/// Groups a day's articles into events, and events into themes.
///
/// The method and its measured figures are in docs/CLUSTERING.md, what lost against it is in docs/DECISIONS.md: TF–IDF vectors of title and start of the
/// body, of titles and of names; candidates from an inverted index; a fitted model of the chance that two articles report one
/// event; capped agglomeration; moves of single articles; a purity pass. The same articles give the same bytes, in whatever order they come.
package struct Clusterer: Sendable {
  package let settings: ClusteringSettings
  package let model: PairModel

  /// - Parameter model: by default the one that is built in for the settings' embedder.
  package init(settings: ClusteringSettings = .init(), model: PairModel? = nil) {
    self.settings = settings
    self.model = model ?? .builtIn(settings.embedder.kind)
  }

  /// What clustering a day gives.
  package struct Result: Sendable {
    /// By id; every article is in exactly one.
    package var clusters: [Cluster]
    /// By id.
    package var themes: [Theme]
  }

  /// - Parameter articles: with distinct ids, in any order.
  package func cluster(_ articles: [Article], on date: Day, labels: [Label] = []) -> Result {
    var features = DayFeatures(settings: settings)
    features.append(articles.sorted { $0.id < $1.id })
    return cluster(&features, on: date, labels: labels)
  }

  /// The same for a day that was read part by part.
  /// - Precondition: its articles' ids ascend.
  package func cluster(_ day: inout DayFeatures, on date: Day, labels: [Label] = []) -> Result {
    precondition(
      day.cards.indices.dropFirst().allSatisfy { day.cards[$0 - 1].id < day.cards[$0].id },
      "articles are not in the order of their ids")
    day.weigh()
    let grouping = Grouping(day, settings: settings, model: model, labels: labels)
    let totals = TermTotals()
    let editor = ClusterEditor(day: day, grouping: grouping, date: date, totals: totals)
    var clusters = grouping.groups.map { editor.cluster($0) }
    let themes = ThemeBuilder(day: day, stubs: grouping.stubs, settings: settings, date: date, totals: totals)
      .themes(of: &clusters, groups: grouping.groups)
    // Positions are sorted, for records are large to move.
    let order = clusters.indices.sorted { clusters[$0].id < clusters[$1].id }
    return Result(clusters: order.map { clusters[$0] }, themes: themes.sorted { $0.id < $1.id })
  }
}
