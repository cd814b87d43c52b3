/// Chooses what a story says today and did not say on its previous day.
struct NoveltyChooser {
  let candidates: [Candidate]
  /// Sentences of the previous day.
  let known: [Sentence]
  let centroid: Centroid
  let settings: SummarySettings

  /// - Parameter opening: the place in `candidates` of what is printed anyway.
  /// - Returns: places in `candidates`, best first; none when nothing is known of the previous day.
  /// - Complexity: O(candidates × known sentences that share a word with one)
  func choose(beside opening: Int?) -> [Int] {
    if known.isEmpty { return [] }
    var told = ToldBefore(known)
    let ranked = candidates.indices.compactMap { index -> (index: Int, score: Float)? in
      guard !candidates[index].needsPrevious else { return nil }
      let sentence = candidates[index].sentence
      let overlap = told.most(of: sentence)
      if overlap > Float(settings.noveltyOverlap) { return nil }
      return (index, centroid.cosine(sentence.vector) * (1 - overlap))
    }
    var chosen: [Int] = []
    for (index, score) in ranked.sorted(by: { ($0.score, $1.index) > ($1.score, $0.index) }) where score > 0 {
      if chosen.count == settings.newSentences { break }
      if index == opening || (chosen + [opening].compactMap { $0 }).contains(where: { repeats(index, $0) }) { continue }
      chosen.append(index)
    }
    return chosen
  }

  private func repeats(_ index: Int, _ other: Int) -> Bool {
    settings.repeats(candidates[index].sentence, candidates[other].sentence)
  }
}
