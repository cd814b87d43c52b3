import NewsModel
import TextAnalysis

/// Chooses what else is worth knowing: sentences that do not repeat the abstract or each other, from as many outlets as
/// there are, those that the abstract does not rest on first.
struct KeyPointChooser {
  let members: [Member]
  let candidates: [Candidate]
  let centroid: Centroid
  let settings: SummarySettings

  /// - Parameter printed: places in `candidates` of what is printed already.
  /// - Returns: places in `candidates`, best first.
  /// - Complexity: O(candidates × (points + printed))
  func choose(beside printed: [Int]) -> [Int] {
    var beside = Beside(candidates: candidates, settings: settings)
    var outlets: Set<String> = []
    for index in printed {
      beside.show(index)
      outlets.insert(outlet(index))
    }
    var points: [Int] = []
    var pointOutlets: Set<String> = []
    while points.count < settings.keyPoints {
      let next = best(beside) { index in
        let outlet = outlet(index)
        return (pointOutlets.contains(outlet) ? 0.4 : 1) * (outlets.contains(outlet) ? 1 : 1.3)
      }
      guard let next else { break }
      points.append(next)
      beside.show(next)
      pointOutlets.insert(outlet(next))
    }
    return points
  }

  private func outlet(_ index: Int) -> String { members[candidates[index].member].article.publisher.id.rawValue }

  private func best(_ beside: Beside, spread: (Int) -> Float) -> Int? {
    var best: (index: Int, score: Float)?
    for index in candidates.indices where !beside.isOut[index] {
      let score =
        centroid.cosine(candidates[index].sentence.vector) * (1 - beside.largestOverlap[index]) * spread(index)
      if score > best?.score ?? 0 { best = (index, score) }
    }
    return best?.index
  }
}

/// How much of each candidate is printed.
private struct Beside {
  let candidates: [Candidate]
  let settings: SummarySettings
  /// Repeats a printed sentence, or is no point at all.
  private(set) var isOut: [Bool]
  /// The largest share of its weight that one printed sentence has.
  private(set) var largestOverlap: [Float]

  init(candidates: [Candidate], settings: SummarySettings) {
    self.candidates = candidates
    self.settings = settings
    isOut = candidates.map { $0.needsPrevious || $0.sentence.words > Double(settings.keyPointWords) }
    largestOverlap = Array(repeating: 0, count: candidates.count)
  }

  mutating func show(_ printed: Int) {
    let shown = candidates[printed].sentence
    for index in candidates.indices where !isOut[index] {
      let sentence = candidates[index].sentence
      largestOverlap[index] = max(largestOverlap[index], sentence.overlap(with: shown))
      isOut[index] = settings.repeats(sentence, shown)
    }
  }
}
