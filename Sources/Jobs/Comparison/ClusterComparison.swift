package import NewsModel

/// How the grouping of one day's articles differs between two runs. Clusters are matched by the largest Jaccard overlap
/// of their members; ids play no part, for a new founder gives a new id.
package struct ClusterComparison: Sendable {
  /// An article whose cluster is another one than that which most of its old fellows went to.
  package struct Move: Equatable, Sendable {
    package var article: Article.ID
    package var from: Cluster.ID
    package var to: Cluster.ID?
  }

  /// A cluster and those it became, or came from; the largest part first.
  package struct Parting: Equatable, Sendable {
    package var cluster: Cluster.ID
    package var parts: [Cluster.ID]
  }

  package private(set) var same = 0
  /// Mean over the old clusters of the overlap with their best match, 0...1.
  package private(set) var meanOverlap = 1.0
  package private(set) var splits: [Parting] = []
  package private(set) var merges: [Parting] = []
  package private(set) var moves: [Move] = []
  /// Articles that only one side has.
  package private(set) var gained: [Article.ID] = []
  package private(set) var lost: [Article.ID] = []

  /// - Complexity: O(members log members)
  package init(_ old: [Cluster], _ new: [Cluster]) {
    let before = Grouping(old)
    let after = Grouping(new)
    gained = after.home.keys.filter { before.home[$0] == nil }.sorted()
    lost = before.home.keys.filter { after.home[$0] == nil }.sorted()
    let matches = before.matches(in: after)
    same = matches.count { $0.overlap == 1 }
    if !matches.isEmpty { meanOverlap = matches.reduce(0) { $0 + $1.overlap } / Double(matches.count) }
    splits = before.partings(in: after)
    merges = after.partings(in: before)
    moves = moves(before, after, matches)
  }

  private func moves(_ before: Grouping, _ after: Grouping, _ matches: [Grouping.Match]) -> [Move] {
    var moves: [Move] = []
    for match in matches {
      for article in before.members[match.cluster, default: []] {
        let home = after.home[article]
        if let home, home != match.best { moves.append(Move(article: article, from: match.cluster, to: home)) }
      }
    }
    return moves.sorted { $0.article < $1.article }
  }

  /// Whether nothing differs.
  package var isEmpty: Bool { splits.isEmpty && merges.isEmpty && moves.isEmpty && gained.isEmpty && lost.isEmpty }
}

/// One side of the comparison.
private struct Grouping {
  struct Match {
    var cluster: Cluster.ID
    var best: Cluster.ID?
    var overlap: Double
  }

  var members: [Cluster.ID: [Article.ID]] = [:]
  var home: [Article.ID: Cluster.ID] = [:]

  init(_ clusters: [Cluster]) {
    for cluster in clusters {
      members[cluster.id] = cluster.members.map(\.article).sorted()
      for member in cluster.members { home[member.article] = cluster.id }
    }
  }

  /// Clusters of the other side that hold members of one of this side, most members first, then by id.
  func heirs(of cluster: Cluster.ID, in other: Grouping) -> [(id: Cluster.ID, shared: Int)] {
    var counts: [Cluster.ID: Int] = [:]
    for article in members[cluster, default: []] {
      if let home = other.home[article] { counts[home, default: 0] += 1 }
    }
    return counts.map { ($0.key, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }

  /// The best match of every cluster, by id.
  func matches(in other: Grouping) -> [Match] {
    members.keys.sorted().map { cluster in
      let size = members[cluster, default: []].count
      var match = Match(cluster: cluster, best: nil, overlap: 0)
      for (id, shared) in heirs(of: cluster, in: other) {
        let overlap = Double(shared) / Double(size + other.members[id, default: []].count - shared)
        if overlap > match.overlap { match = Match(cluster: cluster, best: id, overlap: overlap) }
      }
      return match
    }
  }

  /// Clusters that several of the other side come from: at least half of each. One article that went elsewhere makes
  /// no split.
  func partings(in other: Grouping) -> [ClusterComparison.Parting] {
    members.keys.sorted().compactMap { cluster in
      let parts = heirs(of: cluster, in: other).filter { $0.shared * 2 >= other.members[$0.id, default: []].count }.map(
        \.id)
      return parts.count > 1 ? .init(cluster: cluster, parts: parts) : nil
    }
  }
}
