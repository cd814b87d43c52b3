import TextAnalysis

/// Headlines that ask, or promise to tell what to do.
enum QuestionRules {
  /// - Parameter words: of the headline.
  /// - Complexity: O(words)
  static func isIn(_ headline: String, _ words: [String]) -> Bool {
    if headline.unicodeScalars.contains(where: { "?？؟¿".unicodeScalars.contains($0) }) { return true }
    return givesAdvice(words) || words.first.map(auxiliaries.contains) == true || opensWithQuestion(headline)
      || tails(of: headline).contains(where: opensWithQuestion)
  }

  /// `What patients should do now`, `what owners need to know`
  private static func givesAdvice(_ words: [String]) -> Bool {
    guard let what = words.firstIndex(of: "what") else { return false }
    return words[what...].dropFirst(2).prefix(3).contains { ["should", "need", "needs", "must"].contains($0) }
  }

  /// What stands after a colon or a dash.
  private static func tails(of headline: String) -> [String] {
    let words = headline.split(separator: " ")
    return words.indices.dropFirst().compactMap { index in
      words[index - 1].hasSuffix(":") || ["-", "–", "—", "|"].contains(words[index - 1])
        ? words[index...].joined(separator: " ") : nil
    }
  }

  /// `WHO approves …` asks nothing.
  private static func opensWithQuestion(_ part: String) -> Bool {
    guard let first = WordTokenizer.words(in: part).first else { return false }
    return questions.contains(first) && !part.hasPrefix("WHO")
  }

  private static let questions: Set<String> = [
    "why", "how", "what", "who", "where", "when", "which", "warum", "wie", "pourquoi", "comment", "cómo",
  ]

  private static let auxiliaries: Set<String> = [
    "is", "are", "can", "could", "should", "will", "would", "does", "do", "did",
  ]
}
