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
  package var sharedTerms: [Term] = []
  package var neighbours: (first: [Neighbour], second: [Neighbour]) = ([], [])
  /// Articles in the groups of the two, before they were joined or at the end.
  package var sizes: (first: Int, second: Int) = (1, 1)
  /// Similarity of the two groups at the join that brought the articles together, or at the end.
  package var similarity = 0.0
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
    let grouping = Grouping(day, settings: settings, model: model, labels: labels)
    var explanation = Explanation()
    explanation.features = day.features(min(one, other), max(one, other))
    explanation.chance = model.probability(explanation.features)
    explanation.wereCompared = grouping.compared.contains(ArticlePair(min(one, other), max(one, other)))
    explanation.sharedTerms = Self.sharedTerms(one, other, day)
    explanation.neighbours = (grouping.neighbours(of: one, day), grouping.neighbours(of: other, day))
    grouping.trace(one, other, into: &explanation)
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
    return shared.prefix(12).map { .init(text: day.vocabulary[Int($0.term)], share: Double($0.share)) }
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

  /// Plays the joins again until the two are together.
  fileprivate func trace(_ first: Int, _ second: Int, into explanation: inout Explanation) {
    explanation.areTogether = groups.contains { $0.contains(first) && $0.contains(second) }
    explanation.areCopies = copies.original(of: first) == copies.original(of: second)
    let (first, second) = (copies.original(of: first), copies.original(of: second))
    var sets = DisjointSets(count: explanation.areCopies ? 0 : groups.reduce(0) { $0 + $1.count })
    var sizes: [Int: Int] = [:]
    if explanation.areCopies { return }
    for merge in merges {
      let (left, right) = (sets.root(merge.first), sets.root(merge.second))
      let (leftSize, rightSize) = (sizes[left] ?? 1, sizes[right] ?? 1)
      let (one, other) = (sets.root(first), sets.root(second))
      sets.join(left, right)
      sizes[sets.root(left)] = leftSize + rightSize
      if one != other, sets.root(first) == sets.root(second) {
        explanation.sizes = one == left ? (leftSize, rightSize) : (rightSize, leftSize)
        explanation.similarity = merge.similarity
        return
      }
    }
    explanation.sizes = (sizes[sets.root(first)] ?? 1, sizes[sets.root(second)] ?? 1)
    explanation.similarity = similarity(sets.root(first), sets.root(second), explanation.sizes, &sets)
  }

  private func similarity(_ first: Int, _ second: Int, _ sizes: (Int, Int), _ sets: inout DisjointSets) -> Double {
    var sum = 0.0
    for (pair, chance) in chances {
      let (left, right) = (sets.root(Int(pair.first)), sets.root(Int(pair.second)))
      if (left, right) == (first, second) || (right, left) == (first, second) { sum += chance }
    }
    return sum / Double(min(sizes.0, sizes.1) * min(max(sizes.0, sizes.1), settings.linkageCap))
  }
}
