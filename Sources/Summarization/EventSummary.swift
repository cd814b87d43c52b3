package import NewsModel

/// What the stage makes of one event.
package struct EventSummary: Sendable {
  package var summary: Summary
  /// One a member, by article.
  package var articles: [ArticleSummary]
  /// The model could not be asked: a later run may do better.
  package var isProvisional: Bool

  package init(summary: Summary, articles: [ArticleSummary], isProvisional: Bool = false) {
    self.summary = summary
    self.articles = articles
    self.isProvisional = isProvisional
  }
}
