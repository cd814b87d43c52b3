package import NewsModel

/// Gathers what became of a day's captures and settles what only the day as a whole can tell: publishers' suffixes,
/// several captures of one article, copies. Articles wait compressed, so that a day of a hundred thousand fits in memory.
package struct NormalizedDay: Sendable {
  package struct Result: Sendable {
    /// By id.
    package let rejections: [Rejection]
    /// Captures that became part of another record.
    package let merged: Int
    fileprivate let drafts: [PackedDraft]
    fileprivate let cleaner: HeadlineCleaner
    fileprivate let marks: [CopyFinder.Marks]

    package var articleCount: Int { drafts.count }

    /// Hands out the articles by id, one at a time.
    package func forEachArticle<Failure: Error>(_ body: (Article) throws(Failure) -> Void) throws(Failure) {
      for (draft, marks) in zip(drafts, marks) {
        var article = draft.unpacked().settled(cleaner)
        marks.apply(to: &article)
        try body(article)
      }
    }

    /// All of them at once: for tests and small days.
    package var articles: [Article] {
      var articles: [Article] = []
      forEachArticle { articles.append($0) }
      return articles
    }
  }

  private let settings: NormalizerSettings
  private var drafts: [Article.ID: Captured] = [:]
  private var rejections: [Rejection] = []
  private var merged = 0
  private var learner = SuffixLearner()

  package init(_ settings: NormalizerSettings) { self.settings = settings }

  /// Takes what became of some captures; the order in which they come does not matter.
  package mutating func add(_ outcomes: [Outcome]) {
    for outcome in outcomes {
      switch outcome {
      case .article(let draft): add(draft)
      case .rejected(let rejection): rejections.append(rejection)
      case .merged: merged += 1
      }
    }
  }

  /// Of several captures of one article the deepest and latest stays; what it lacks comes from the others.
  private mutating func add(_ draft: Draft) {
    learner.add(draft.titles, article: draft.article.id)
    if drafts[draft.article.id]?.add(draft) == nil {
      drafts[draft.article.id] = Captured(draft)
    } else {
      merged += 1
    }
  }

  /// - Complexity: O(n log n) for n articles
  package consuming func finish() -> Result {
    let ordered = drafts.values.map { $0.completed() }.sorted { $0.id < $1.id }
    let cleaner = HeadlineCleaner(learned: learner.learned(least: settings.suffixTitles))
    let finder = CopyFinder(similarity: settings.copySimilarity, wireSimilarity: settings.wireSimilarity)
    let marks = finder.marks(ordered.map(\.witness), ordered.map(\.signature))
    return Result(
      rejections: rejections.sorted { $0.id < $1.id }, merged: merged, drafts: ordered, cleaner: cleaner, marks: marks)
  }
}
