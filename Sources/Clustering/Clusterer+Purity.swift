package import NewsModel

extension Clusterer {
  /// What the purity pass would make of some articles if they had been grouped as one event: to measure it on mixes.
  /// - Parameter articles: of the day; others are left out.
  /// - Returns: for each list of articles, the parts that remain, each in the order of ids, the first by first id.
  package func parts(of articles: [[Article.ID]], in day: inout DayFeatures) -> [[[Article.ID]]] {
    day.weigh()
    let prepared = day
    let rows = Dictionary(uniqueKeysWithValues: prepared.cards.enumerated().map { ($1.id, $0) })
    let pass = PurityPass(
      text: prepared.text, names: prepared.nameDivision, longness: prepared.longness, settings: settings,
      constraints: .none
    ) { first, second in
      model.probability(prepared.features(first, second))
    }
    return articles.map { ids in
      let group = Set(ids.compactMap { rows[$0] }).sorted()
      return pass.parts(of: [group]).map(\.rows).sorted { $0[0] < $1[0] }
        .map { $0.map { prepared.cards[$0].id } }
    }
  }
}
