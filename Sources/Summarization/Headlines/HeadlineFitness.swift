import TextAnalysis

/// How fit a headline is to stand over a whole event. Lower is fitter.
package enum HeadlineFitness: Int, Comparable, Sendable {
  /// Says what happened.
  case plain
  /// Announces a form (live, video, analysis) or is too short or long.
  case formal
  /// Asks, opines, lures.
  case unfit

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// - Complexity: O(words)
  package init(of headline: String) {
    let words = WordTokenizer.words(in: headline)
    if words.isEmpty || Instructions.isIn(headline) || QuestionRules.isIn(headline, words)
      || HeadlineRules.opines(headline, words)
      || HeadlineRules.lures(words) || HeadlineRules.isDate(words)
    {
      self = .unfit
    } else if HeadlineRules.announcesForm(words) || HeadlineRules.tellsReaction(words)
      || HeadlineRules.isBroken(headline) || words.count < 4
      || words.count > 20
    {
      self = .formal
    } else {
      self = .plain
    }
  }
}
