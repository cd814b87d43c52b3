/// What the passage that the sentence copies says may be, the sentence does not say is.
enum CertaintyRule {
  private static let nearness: Float = 0.5
  /// Words that make a copy behind the hedge, and telling ones among them.
  private static let (run, telling) = (3, 2)
  private static let longest = 4

  static func findings(_ sentence: CheckedSentence) -> [GateFinding] {
    let own = sentence.compared
    // Any hedge will do, wherever it stands.
    if own.contains(where: { hedges.contains($0.text) }) { return [] }
    for laid in sentence.laid where laid.cover >= nearness {
      for (gap, runs) in zip(laid.alignment.gaps, laid.alignment.runs) {
        let copied = own[runs.after]
        guard copied.count(where: { sentence.tells($0.text) }) >= telling else { continue }
        if let word = dropped(gap, copied.count), !isSaid(copied, sentence) { return [GateFinding(.antonym, word)] }
      }
    }
    return []
  }

  /// `will` where the passage has `may`, or the question behind `whether` as an answer.
  private static func dropped(_ gap: WordAlignment.Gap, _ copied: Int) -> String? {
    guard let last = gap.other.last else { return nil }
    if copied >= run, questions.contains(last.text) { return last.text }
    guard let own = gap.own.suffix(longest).first(where: { sure.contains($0.text) }),
      gap.other.suffix(longest).contains(where: { hedges.contains($0.text) })
    else { return nil }
    return own.text
  }

  /// Another passage has these words without a hedge.
  private static func isSaid(_ words: ArraySlice<ComparedWord>, _ sentence: CheckedSentence) -> Bool {
    let keys = Set(words.prefix(6).map(\.key))
    return sentence.alignment.nearest.contains { nearest in
      let other = sentence.source.compared(nearest.passage)
      return keys.isSubset(of: Set(other.map(\.key))) && !other.contains { hedges.contains($0.text) }
    }
  }

  private static let sure: Set<String> = ["will", "must", "shall"]

  private static let questions: Set<String> = ["whether", "if"]

  private static let hedges: Set<String> = [
    "may", "might", "could", "can", "would", "should", "possibly", "perhaps", "probably", "likely", "unlikely",
    "whether",
    "if", "reportedly", "allegedly", "apparently", "expected", "possible", "seem", "seems", "appear", "appears",
    "unclear",
    "suspected", "believed", "believe", "believes", "thought", "planned", "plans", "hopes", "hope", "asked", "consider",
    "considering", "weighing", "unless", "until", "alleged", "accused", "suggest", "suggests", "suggested", "want",
    "wants",
    "able", "allowed", "unknown", "chance", "risk", "fear", "fears", "aims", "aim", "potential", "potentially",
  ]
}
