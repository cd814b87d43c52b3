package import NewsModel

/// What a summary is made of: a cluster with the articles that are its members, and what was known the day before.
package struct Event: Sendable {
  package let cluster: Cluster
  /// In any order; the summary does not depend on it.
  package let articles: [Article]
  /// Articles of the story's chapter on the nearest earlier day; empty for a new story.
  package let earlier: [Article]

  package init(cluster: Cluster, articles: [Article], earlier: [Article] = []) {
    self.cluster = cluster
    self.articles = articles
    self.earlier = earlier
  }
}

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
