package import NewsModel

extension Clusterer {
  /// Clusters a day again, and notes what it sees of two of its articles.
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
    explanation.sayTooLittle = grouping.stubs.sayTooLittle(one, other)
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
