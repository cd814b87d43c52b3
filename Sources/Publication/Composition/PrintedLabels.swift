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
    takeDowns.contains { $0.cluster == cluster.id } || cluster.members.allSatisfy { takenDown.contains($0.article) }
  }

  /// When the last of a cluster's articles was taken down, if a label says so.
  func lastTakeDown(of cluster: Cluster) -> Instant? {
    let members = Set(cluster.members.map(\.article))
    return takeDowns.filter { $0.cluster == cluster.id || $0.articles.contains(where: members.contains) }
      .compactMap(\.at).max()
  }

  /// An event of another day as it may be named here.
  /// - Returns: nil when it was taken down, or all that its headline rests on.
  func headline(_ headline: CitedText, of cluster: Cluster.ID) -> String? {
    if takeDowns.contains(where: { $0.cluster == cluster }) { return nil }
    if !headline.citations.isEmpty, headline.citations.allSatisfy({ takenDown.contains($0.article) }) { return nil }
    var corrections = TextCorrections(corrections.filter { $0.cluster == cluster })
    return corrections.apply(headline.text)
  }

  /// The corrections that speak of a cluster: by its id, by one of its articles, or by the day when they name neither.
  func corrections(of cluster: Cluster) -> [Label] {
    let members = Set(cluster.members.map(\.article))
    return corrections.filter { label in
      if let named = label.cluster { return named == cluster.id }
      if !label.articles.isEmpty { return label.articles.contains(where: members.contains) }
      return label.date == cluster.date && label.oldText != nil
    }
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
