import NewsModel

/// What people's records say about the printed page.
struct PrintedLabels: Sendable {
  /// Articles that are not to be printed.
  let takenDown: Set<Article.ID>
  private let takeDowns: [Label]
  /// Corrections of text and pictures, oldest first.
  private let corrections: [Label]

  init(_ labels: [Label]) {
    takeDowns = labels.filter { $0.kind == .takeDown }
    takenDown = Set(takeDowns.flatMap(\.articles))
    corrections = labels.filter { [.correction, .wrongFact, .wrongImage].contains($0.kind) }
      .sorted { ($0.at ?? Instant(seconds: 0), $0.id) < ($1.at ?? Instant(seconds: 0), $1.id) }
  }

  func isTakenDown(_ cluster: Cluster) -> Bool {
    takeDowns.contains { $0.names(cluster.id, on: cluster.date) }
      || cluster.members.allSatisfy { takenDown.contains($0.article) }
  }

  /// When the last of a cluster's articles was taken down, if a label says so.
  func lastTakeDown(of cluster: Cluster) -> Instant? {
    let members = Set(cluster.members.map(\.article))
    return takeDowns.filter { $0.names(cluster.id, on: cluster.date) || $0.articles.contains(where: members.contains) }
      .compactMap(\.at).max()
  }

  /// An event of another day as it may be named here.
  /// - Returns: nil when it was taken down, or all that its headline rests on.
  func headline(_ headline: CitedText, of cluster: Cluster.ID, on date: Day) -> String? {
    if takeDowns.contains(where: { $0.names(cluster, on: date) }) { return nil }
    let cited = headline.citations.map(\.article)
    if !cited.isEmpty, cited.allSatisfy(takenDown.contains) { return nil }
    var corrections = TextCorrections(corrections(of: cluster, on: date, articles: cited))
    return corrections.apply(headline.text)
  }

  /// The corrections that speak of a cluster.
  func corrections(of cluster: Cluster) -> [Label] {
    corrections(of: cluster.id, on: cluster.date, articles: cluster.members.map(\.article))
  }

  /// Those that name it by its id, by one of its articles, or by the day when they name neither.
  private func corrections(of cluster: Cluster.ID, on date: Day, articles: [Article.ID]) -> [Label] {
    let articles = Set(articles)
    return corrections.filter { label in
      if label.cluster != nil { return label.names(cluster, on: date) }
      if !label.articles.isEmpty { return label.articles.contains(where: articles.contains) }
      return label.date == date && label.oldText != nil
    }
  }
}

extension Label {
  /// Events of two days have one id where one address founds both; a label without a date speaks of every day's.
  fileprivate func names(_ cluster: Cluster.ID, on date: Day) -> Bool {
    self.cluster == cluster && (self.date ?? date) == date
  }
}

/// The corrections of one cluster, applied to its text.
struct TextCorrections: Sendable {
  private let labels: [Label]
  private(set) var used: Set<Label.ID> = []

  init(_ labels: [Label]) { self.labels = labels }

  /// The picture is not to be printed.
  var rejectsImage: Bool { labels.contains { $0.kind == .wrongImage } }

  /// - Returns: the text with every correction made; nil for a text that holds a wrong fact with no words in its place.
  mutating func apply(_ text: String) -> String? {
    var text = text
    for label in labels where label.kind != .wrongImage {
      guard let old = label.oldText, !old.isEmpty, text.contains(old) else { continue }
      used.insert(label.id)
      guard let new = label.newText else { return nil }
      text = text.replacing(old, with: new)
    }
    return text
  }
}
