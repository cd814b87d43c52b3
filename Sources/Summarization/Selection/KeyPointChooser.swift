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
  /// - Complexity: O(points × candidates × printed)
  func choose(beside printed: [Int]) -> [Int] {
    var shown = printed
    var points: [Int] = []
    var outlets: [String: Int] = [:]
    for index in printed { outlets[outlet(index), default: 0] += 1 }
    var pointOutlets: Set<String> = []
    while points.count < settings.keyPoints {
      let next = best(beside: shown) { index in
        let outlet = outlet(index)
        return (pointOutlets.contains(outlet) ? 0.4 : 1) * (outlets[outlet] == nil ? 1.3 : 1)
      }
      guard let next else { break }
      points.append(next)
      shown.append(next)
      pointOutlets.insert(outlet(next))
    }
    return points
  }

  private func outlet(_ index: Int) -> String { members[candidates[index].member].article.publisher.id.rawValue }

  private func best(beside shown: [Int], spread: (Int) -> Float) -> Int? {
    var best: (index: Int, score: Float)?
    for index in candidates.indices where isPoint(index) {
      if shown.contains(where: { settings.repeats(candidates[index].sentence, candidates[$0].sentence) }) { continue }
      let overlap = largestOverlap(index, shown)
      let score = centroid.cosine(candidates[index].sentence.vector) * (1 - overlap) * spread(index)
      if score > best?.score ?? 0 { best = (index, score) }
    }
    return best?.index
  }

  private func isPoint(_ index: Int) -> Bool {
    !candidates[index].needsPrevious && candidates[index].sentence.words <= Double(settings.keyPointWords)
  }

  private func largestOverlap(_ index: Int, _ shown: [Int]) -> Float {
    shown.reduce(0) { largest, other in
      max(largest, candidates[index].sentence.overlap(with: candidates[other].sentence))
    }
  }
}
