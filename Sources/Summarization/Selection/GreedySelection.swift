import TextAnalysis

/// Chooses sentences whose sum lies nearest to the centroid, one by one (Ghalandari 2017), with a prior for sentences
/// that stand early in their article and without sentences that repeat a chosen one.
struct GreedySelection {
  let candidates: [Candidate]
  let centroid: Centroid
  let settings: SummarySettings
  /// Words that may be chosen.
  let budget: Double

  /// Stops at this share of the budget: what would still fit is chosen for its length, not for its words.
  private static let fill = 0.93

  private var chosen: [Int] = []
  private var words = 0.0
  private var sum: [Float]
  private var sumSquared: Float = 0
  private var sumDotCentroid: Float = 0
  private var isOut: [Bool]
  private let centroidDots: [Float]

  /// - Parameter elsewhere: places in `candidates` of what is printed in another section: neither chosen nor repeated.
  init(
    _ candidates: [Candidate], centroid: Centroid, terms: Int, budget: Double, settings: SummarySettings,
    elsewhere: [Int] = []
  ) {
    self.candidates = candidates
    self.centroid = centroid
    self.settings = settings
    self.budget = budget
    sum = [Float](repeating: 0, count: terms)
    let printed = elsewhere.map { candidates[$0].sentence }
    isOut = candidates.map { candidate in
      candidate.sentence.position >= settings.sentencesPerArticle
        || printed.contains { settings.repeats(candidate.sentence, $0) }
    }
    centroidDots = candidates.map { centroid.dot($0.sentence.vector) }
  }

  /// Where so little is chosen, a sentence that repeats is better than none.
  private static let needed = 0.6
  private static let repetitionWhereNeeded: Float = 0.8

  /// - Returns: places in `candidates`, in the order in which they were chosen.
  /// - Complexity: O(chosen × candidates × terms of a sentence)
  mutating func select() -> [Int] {
    while words < budget * Self.fill, let best = best(repetition: Float(settings.repetition)) { choose(best) }
    while words < budget * Self.needed, let best = best(repetition: Self.repetitionWhereNeeded) { choose(best) }
    return chosen
  }

  private func best(repetition: Float) -> Int? {
    var best: (index: Int, score: Float)?
    for index in candidates.indices where isAllowed(index) && repeated(index) <= repetition {
      let score = score(index)
      if score > best?.score ?? -.infinity { best = (index, score) }
    }
    return best?.index
  }

  private func isAllowed(_ index: Int) -> Bool {
    if isOut[index] || words + candidates[index].sentence.words > budget { return false }
    return !candidates[index].needsPrevious || hasPrevious(candidates[index])
  }

  /// The share of a sentence's weight that the chosen ones together have.
  private func repeated(_ index: Int) -> Float {
    var shared: Float = 0
    var total: Float = 0
    let vector = candidates[index].sentence.vector
    for (term, weight) in zip(vector.terms, vector.weights) {
      total += weight
      if sum[Int(term)] > 0 { shared += weight }
    }
    return total == 0 ? 1 : shared / total
  }

  private func hasPrevious(_ candidate: Candidate) -> Bool {
    chosen.contains {
      candidates[$0].member == candidate.member
        && candidates[$0].sentence.position == candidate.sentence.position - 1
    }
  }

  private func score(_ index: Int) -> Float {
    let sentence = candidates[index].sentence
    var dotSum: Float = 0
    for (term, weight) in zip(sentence.vector.terms, sentence.vector.weights) { dotSum += weight * sum[Int(term)] }
    let squared = sumSquared + 2 * dotSum + sentence.norm * sentence.norm
    let cosine = (sumDotCentroid + centroidDots[index]) / (squared.squareRoot() * centroid.norm)
    // Every sentence of a note stands early: it gets no more than a late one of a report.
    let position = candidates[index].isBesideReports ? settings.sentencesPerArticle : sentence.position
    return cosine + Float(settings.positionWeight) / Float(1 + position).squareRoot()
  }

  private mutating func choose(_ index: Int) {
    let sentence = candidates[index].sentence
    chosen.append(index)
    words += sentence.words
    sumDotCentroid += centroidDots[index]
    for (term, weight) in zip(sentence.vector.terms, sentence.vector.weights) {
      let before = sum[Int(term)]
      sum[Int(term)] += weight
      sumSquared += (before + weight) * (before + weight) - before * before
    }
    for other in candidates.indices
    where !isOut[other] && candidates[other].sentence.cosine(sentence) > Float(settings.redundancy) {
      isOut[other] = true
    }
    if candidates[index].lead != nil { leaveOutLeads(like: index) }
    isOut[index] = true
  }

  /// A lead that names what a chosen one names, and of which that one has much of the weight, tells the same fact once more.
  private mutating func leaveOutLeads(like chosen: Int) {
    for index in candidates.indices where !isOut[index] {
      guard let bound = candidates[index].bound(beside: candidates[chosen], settings) else { continue }
      isOut[index] = candidates[index].sentence.overlap(with: candidates[chosen].sentence) > bound
    }
  }
}
