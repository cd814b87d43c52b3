package import NewsModel

extension Clusterer {
  /// A pair that clustering compared, with what it saw.
  package struct ComparedPair: Sendable {
    package var first: Article.ID
    package var second: Article.ID
    package var features: PairFeatures
  }

  /// The pairs that a day's clustering compares, in order: what a pair model is fitted on.
  package func comparedPairs(_ day: inout DayFeatures) -> [ComparedPair] {
    day.weigh()
    let grouping = Grouping(day, settings: settings, model: model, labels: [])
    let prepared = day
    return grouping.compared.pairs.map { pair in
      ComparedPair(
        first: prepared.cards[Int(pair.first)].id, second: prepared.cards[Int(pair.second)].id,
        features: prepared.features(Int(pair.first), Int(pair.second)))
    }
  }
}
