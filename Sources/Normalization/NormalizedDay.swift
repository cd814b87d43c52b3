package import NewsModel

/// Gathers what became of a day's captures and settles what only the day as a whole can tell: publishers' suffixes,
/// several captures of one article, copies.
package struct NormalizedDay: Sendable {
  package struct Result: Sendable {
    /// By id.
    package var articles: [Article]
    /// By id.
    package var rejections: [Rejection]
    /// Captures that became part of another record.
    package var merged: Int
  }

  private let settings: NormalizerSettings
  private var drafts: [String: Draft] = [:]
  private var rejections: [Rejection] = []
  private var merged = 0

  /// - Parameter outcomes: of all captures of the day; their order does not matter.
  package init(_ settings: NormalizerSettings, _ outcomes: [Outcome]) {
    self.settings = settings
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
    let key = draft.article.id.rawValue
    guard let other = drafts[key] else {
      drafts[key] = draft
      return
    }
    merged += 1
    drafts[key] = draft.precedes(other) ? draft.completed(by: other) : other.completed(by: draft)
  }

  /// - Complexity: O(n log n) for n articles
  package consuming func finish() -> Result {
    let ordered = drafts.keys.sorted().compactMap { drafts[$0] }
    var learner = SuffixLearner()
    for (position, draft) in ordered.enumerated() { learner.add(draft.titles, position: position) }
    let cleaner = HeadlineCleaner(learned: learner.learned(least: settings.suffixTitles))
    var articles = ordered.map { $0.settled(cleaner) }
    CopyFinder(similarity: settings.copySimilarity, wireSimilarity: settings.wireSimilarity).mark(
      &articles, ordered.map { $0.signature ?? TextSignature($0.article.articleBody) })
    return Result(articles: articles, rejections: rejections.sorted { $0.id < $1.id }, merged: merged)
  }
}

extension Draft {
  /// Whether this capture is the one to keep; total, so that the order of arrival does not matter.
  func precedes(_ other: Draft) -> Bool {
    if depth != other.depth { return depth > other.depth }
    if capturedAt != other.capturedAt { return capturedAt > other.capturedAt }
    return article.capture < other.article.capture
  }

  /// Takes from another capture of the article what this one does not know.
  func completed(by other: Draft) -> Draft {
    var draft = self
    if !article.datePublished.reliable, other.article.datePublished.reliable {
      draft.article.datePublished = other.article.datePublished
      draft.article.flags.removeAll { $0 == "undated" }
    }
    if draft.titles.feed == nil { draft.titles.feed = other.titles.feed ?? other.titles.og }
    if article.image.isEmpty { draft.article.image = other.article.image }
    if article.author.isEmpty { draft.article.author = other.article.author }
    return draft
  }

  /// The article with its headline.
  func settled(_ cleaner: HeadlineCleaner) -> Article {
    var article = article
    article.alternativeHeadlines.jsonld = titles.jsonld
    article.alternativeHeadlines.og = titles.og
    article.alternativeHeadlines.h1 = titles.heading
    article.alternativeHeadlines.feed = titles.feed
    guard let choice = HeadlineChooser.choose(titles, cleaner) else { return article }
    article.headline = choice.text
    article.headlineRaw = choice.raw == choice.text ? nil : choice.raw
    article.headlineRules = choice.rules
    return article
  }
}
