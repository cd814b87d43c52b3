extension CappedLinkage {
  /// Loose ends are looked for so often; an article that joined may be the reason why another is no longer torn.
  private static let rounds = 6

  /// Joins articles that were left alone to the group that they resemble, where that group resembles no other more and no
  /// other group comes near: what is too weak among many like it is strong where it has no rival.
  mutating func joinLooseEnds() {
    for _ in 0..<Self.rounds { if !joinOnce() { return } }
  }

  /// - Returns: whether any joined.
  private mutating func joinOnce() -> Bool {
    let rivals = parent.indices.map { nearest(to: $0) }
    var joined = false
    for root in parent.indices {
      let own = rivals[root]
      let other = rivals[own.group]
      guard other.group == root, root < own.group, min(size[root], size[own.group]) == 1, own.similarity >= rules.loose,
        max(own.second, other.second) <= rules.contrast * own.similarity, mayJoin(root, own.group)
      else { continue }
      join(root, own.group, .looseEnd)
      joined = true
    }
    return joined
  }

  /// The most similar group, the smaller root among equals, and the similarity of the next one; itself when it has no link.
  private func nearest(to root: Int) -> (group: Int, similarity: Double, second: Double) {
    var (group, best, second) = (root, 0.0, 0.0)
    for link in links[root].all {
      let other = Int(link.group)
      let similarity = similarity(root, other, sum: link.chance)
      if similarity > best || (similarity == best && other < group) {
        (group, best, second) = (other, similarity, best)
      } else {
        second = max(second, similarity)
      }
    }
    return (group, best, second)
  }
}
