import NewsModel

/// One name an outlet: its articles may each say another (a section, a syndicate, a guest writer), and readers would take one
/// masthead for several, or its neighbour's name for its own.
struct OutletNames {
  private let names: [Outlet.ID: String]

  /// The name that most articles of an outlet have; of equally common ones the first by its letters.
  /// - Complexity: O(articles)
  init(_ articles: [Article]) {
    var counts: [Outlet.ID: [String: Int]] = [:]
    for outlet in articles.map(\.publisher) { counts[outlet.id, default: [:]][outlet.name, default: 0] += 1 }
    names = counts.compactMapValues { names in
      names.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }

  func settle(_ articles: [Article]) -> [Article] {
    articles.map { article in
      var article = article
      if let name = names[article.publisher.id] { article.publisher.name = name }
      return article
    }
  }
}
