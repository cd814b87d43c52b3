package import NewsModel

/// Why two articles are, or are not, in one cluster: the numbers that clustering saw, computed again.
package struct Explanation: Sendable {
  package struct Term: Sendable {
    package var text: String
    /// What it gives to the cosine.
    package var share: Double
  }

  package struct Neighbour: Sendable {
    package var article: Article.ID
    package var chance: Double
  }

  package var features = PairFeatures()
  /// The pair model's chance that the two report one event.
  package var chance = 0.0
  /// Whether one was among the other's nearest, and they are not too far apart in time.
  package var wereCompared = false
  /// They have too few words to be compared.
  package var sayTooLittle = false
  package var sharedTerms: [Term] = []
  package var neighbours: (first: [Neighbour], second: [Neighbour]) = ([], [])
  /// The features that count, with what each adds to the logit of the chance.
  package var shares: [PairFeatures.Share] = []
  /// What the logit is without any feature.
  package var bias = 0.0
  /// How the two came together in one group, or how near they came.
  package var joins: JoinWatch?
  package var areTogether = false
  /// One text stands for both: they were never compared.
  package var areCopies = false
}

extension Clusterer {
  /// - Returns: nil when one of the articles is not of the day.
  /// - Complexity: that of clustering the day
  package func explain(
    _ first: Article.ID, _ second: Article.ID, in day: inout DayFeatures, labels: [Label] = []
  ) -> Explanation? {
    day.weigh()
    guard first != second, let one = day.cards.firstIndex(where: { $0.id == first }),
      let other = day.cards.firstIndex(where: { $0.id == second })
    else { return nil }
    let grouping = Grouping(day, settings: settings, model: model, labels: labels, watching: (one, other))
    var explanation = Explanation()
    explanation.features = day.features(min(one, other), max(one, other))
    explanation.chance = model.probability(explanation.features)
    (explanation.shares, explanation.bias) = model.shares(explanation.features)
    explanation.wereCompared = grouping.compared[min(one, other), max(one, other)] != nil
    explanation.sayTooLittle = day.stubs.sayTooLittle(one, other)
    explanation.sharedTerms = Self.sharedTerms(one, other, day)
    explanation.neighbours = (grouping.neighbours(of: one, day), grouping.neighbours(of: other, day))
    explanation.areTogether = grouping.groups.contains { $0.contains(one) && $0.contains(other) }
    explanation.areCopies = grouping.copies.original(of: one) == grouping.copies.original(of: other)
    explanation.joins = grouping.watch
    return explanation
  }

  private static func sharedTerms(_ first: Int, _ second: Int, _ day: DayFeatures) -> [Explanation.Term] {
    var weights: [UInt32: Float] = [:]
    for index in day.text.range(first) { weights[day.text.terms[index]] = day.text.weights[index] }
    var shared: [(term: UInt32, share: Float)] = []
    for index in day.text.range(second) {
      if let weight = weights[day.text.terms[index]] {
        shared.append((day.text.terms[index], weight * day.text.weights[index]))
      }
    }
    shared.sort { ($1.share, $0.term) < ($0.share, $1.term) }
    return shared.prefix(12).map { .init(text: day.vocabulary.written(Int($0.term)), share: Double($0.share)) }
  }
}

extension Grouping {
  /// The compared articles most like one, most like first.
  fileprivate func neighbours(of row: Int, _ day: DayFeatures) -> [Explanation.Neighbour] {
    let linked = chances.compactMap { entry -> (row: Int, chance: Double)? in
      if Int(entry.pair.first) == row { return (Int(entry.pair.second), entry.chance) }
      return Int(entry.pair.second) == row ? (Int(entry.pair.first), entry.chance) : nil
    }
    return linked.sorted { ($1.chance, $0.row) < ($0.chance, $1.row) }.prefix(5).map {
      .init(article: day.cards[$0.row].id, chance: $0.chance)
    }
  }
}
