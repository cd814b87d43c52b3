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
