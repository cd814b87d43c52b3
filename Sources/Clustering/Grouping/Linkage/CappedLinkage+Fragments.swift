import HeapModule

extension CappedLinkage {
  /// Joins fragments of one story, those most alike first. Fragments that are many events of one kind are alike, and no story.
  /// - Complexity: O(terms of the large groups × their neighbours among each other)
  mutating func reunite(_ matrix: TermMatrix, _ events: NamedEvents? = nil) {
    var members = [[Int]](repeating: [], count: matrix.rows)
    for row in members.indices { members[root(row)].append(row) }
    let roots = members.indices.filter { members[$0].count >= rules.fragment }
    var fragments = StoryFragments(Dictionary(uniqueKeysWithValues: roots.map { ($0, members[$0]) }), matrix: matrix)
    var offers = Heap<Candidate>()
    for root in roots { offer(root, fragments, &offers) { $0 > root } }
    while let best = offers.popMax() {
      let (first, second) = (best.first, best.second)
      guard let now = reunion(first, second, fragments) else { continue }
      if now != best.similarity {
        offers.insert(Candidate(similarity: now, first: first, second: second))
        continue
      }
      let rows = (members[first] + members[second]).sorted()
      if events?.events(of: rows) != nil { continue }
      let kept = join(first, second, .fragments)
      members[kept] = rows
      fragments.fold(kept == first ? second : first, into: kept)
      offer(kept, fragments, &offers) { _ in true }
    }
  }

  private func offer(
    _ root: Int, _ fragments: StoryFragments, _ offers: inout Heap<Candidate>, _ takes: (Int) -> Bool
  ) {
    for other in neighbours(of: root) where fragments.contains(other) && takes(other) {
      guard let ratio = reunion(root, other, fragments) else { continue }
      offers.insert(Candidate(similarity: ratio, first: min(root, other), second: max(root, other)))
    }
  }

  /// How alike two fragments are, if they may join.
  private func reunion(_ first: Int, _ second: Int, _ fragments: StoryFragments) -> Double? {
    guard let similarity = similarity(first, second), similarity >= rules.fragmentLink,
      let ratio = fragments.ratio(first, second),
      ratio >= rules.fragmentRatio + rules.fragmentCaution * longness(first, second), mayJoin(first, second)
    else { return nil }
    return ratio
  }
}
