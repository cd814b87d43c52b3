package import NewsModel

extension Label {
  /// What it lacks to have any effect; nil when it lacks nothing. Unknown keys are kept, so that a mistyped one, `article` for
  /// `articles`, would leave a take-down unheeded without a word.
  package var need: String? {
    let namesPlace = cluster != nil || !articles.isEmpty
    let hasWords = oldText?.isEmpty == false
    switch kind {
    case .merge, .notSame: return Set(articles).count > 1 ? nil : "two articles or more in `articles`"
    case .split: return articles.isEmpty ? "an article or more in `articles`" : nil
    case .takeDown, .wrongImage: return namesPlace ? nil : "`articles` or `cluster`"
    case .wrongFact where !hasWords: return "`oldText`"
    case .correction where !hasWords || newText == nil: return "`oldText` and `newText`"
    case .wrongFact, .correction: return namesPlace || date != nil ? nil : "`articles`, `cluster` or `date`"
    }
  }
}
