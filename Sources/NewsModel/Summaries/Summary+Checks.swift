extension Summary {
  /// Sentences that were written for it, the headline and those that were dropped among them.
  package var written: Int { 1 + abstract.count + keyPoints.count + dropped.count }
}

extension [Summary] {
  /// The mean of a check that counts sentences per 100, each summary weighing by its sentences, to three decimals.
  /// - Returns: nil when no summary with claims was checked: of an event that has titles alone there is a headline, and nothing to check.
  package func mean(ofCheck name: String) -> Double? {
    var (sum, sentences) = (0.0, 0)
    for summary in self where summary.written > 1 {
      guard let value = summary.checks.first(where: { $0.name == name })?.value else { continue }
      sum += value * Double(summary.written)
      sentences += summary.written
    }
    return sentences == 0 ? nil : (1000 * sum / Double(sentences)).rounded() / 1000
  }
}
