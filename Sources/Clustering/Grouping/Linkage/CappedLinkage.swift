import HeapModule

/// Agglomeration that neither chains nor shatters: two groups join while
///
///     Σ p over linked pairs ÷ (min(|A|, |B|) · min(max(|A|, |B|), κ)) ≥ t,
///
/// the best first. Average link is κ = ∞, which breaks a large story whose members are not all linked; single link chains.
/// With a cap, a newcomer must agree with κ members of a large group, not with all.
///
/// Two groups of long texts must moreover resemble each other nearly as their own members do: reports of one trial agree on
/// much, and reports of its verdict agree on more. Short texts are spared, for titles of one event may share no word.
///
/// And no group spans more time than an event does: articles without a date would else chain the reports of years.
struct CappedLinkage {
  let rules: Rules
  private(set) var links: [GroupLinks]
  private(set) var size: [Int]
  /// Chances between members that are linked, added up.
  private var inner: [Double]
  /// How far the members are long texts, added up.
  private var longness: [Double]
  /// When the dated members were published.
  private var spans: [TimeSpan]
  /// The smallest row of the group, by its representative.
  private var lowest: [Int]
  private(set) var parent: [Int]
  private(set) var apart: Separations
  /// Articles of which neither founds a group with the other.
  private let oneWordPairs: Set<ArticlePair>
  private var heap = Heap<Candidate>()
  /// Two articles that are followed, for explanations.
  private(set) var watch: JoinWatch?

  /// - Parameters:
  ///   - pairs: with the chance of each.
  ///   - longness: of each row, 0...1.
  ///   - published: when each row was.
  ///   - constraints: what people said.
  ///   - oneWordPairs: those that share one word alone.
  ///   - watch: two articles to follow.
  init(
    pairs: [(pair: ArticlePair, chance: Double)], longness: [Double], published: [TimeSpan], rules: Rules,
    constraints: Constraints = .none, oneWordPairs: Set<ArticlePair> = [], watch: JoinWatch? = nil
  ) {
    self.rules = rules
    self.oneWordPairs = oneWordPairs
    self.watch = watch
    self.longness = longness
    let count = longness.count
    links = Array(repeating: GroupLinks(), count: count)
    size = Array(repeating: 1, count: count)
    inner = Array(repeating: 0, count: count)
    spans = published
    lowest = Array(0..<count)
    parent = Array(0..<count)
    apart = Separations(constraints.apart)
    for (pair, chance) in pairs {
      links[Int(pair.first)][Int(pair.second)] = chance
      links[Int(pair.second)][Int(pair.first)] = chance
    }
    self.watch = watch?.seeing(self, after: nil)
    for pair in constraints.together { joinByHand(Int(pair.first), Int(pair.second)) }
  }

  /// Joins until no two groups are similar enough.
  /// - Parameters:
  ///   - text: vectors by which fragments of a story are recognised; without them they are not.
  ///   - events: tells what is no story, but many events of one kind.
  /// - Returns: by row, the smallest row of its group.
  /// - Complexity: O(pairs · log² pairs) as a rule; O(groups linked) a join
  mutating func groups(_ text: TermMatrix? = nil, events: NamedEvents? = nil) -> [Int] {
    heap = Heap(links.indices.flatMap { candidates(of: $0) })
    while let best = heap.popMax() {
      guard parent[best.first] == best.first, parent[best.second] == best.second,
        let now = similarity(best.first, best.second)
      else { continue }
      if now != best.similarity {
        push(best.first, best.second)
      } else if now >= required(best.first, best.second), mayJoin(best.first, best.second) {
        join(best.first, best.second, .similarity)
      }
    }
    if rules.loose < 1 { joinLooseEnds() }
    if let text { reunite(text, events) }
    return parent.indices.map { lowest[root($0)] }
  }

  /// Groups that have a link to one, ascending.
  func neighbours(of group: Int) -> [Int] { links[group].all.map { Int($0.group) } }

  /// How far the members of two groups are long texts: the lower of the means.
  func longness(_ first: Int, _ second: Int) -> Double {
    min(longness[first] / Double(size[first]), longness[second] / Double(size[second]))
  }

  struct Candidate: Comparable {
    var similarity: Double
    var first: Int
    var second: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.similarity, right.first, right.second) < (right.similarity, left.first, left.second)
    }
  }

  func similarity(_ first: Int, _ second: Int) -> Double? {
    links[first][second].map { similarity(first, second, sum: $0) }
  }

  /// - Parameter sum: of the chances between the two.
  func similarity(_ first: Int, _ second: Int, sum: Double) -> Double {
    let (small, large) = (min(size[first], size[second]), max(size[first], size[second]))
    return sum / Double(small * min(large, rules.cap))
  }

  /// Whether neither people nor time keep two groups apart, and they are no two articles that share one word alone.
  func mayJoin(_ first: Int, _ second: Int) -> Bool {
    if apart.forbid(first, second) || shareOneWord(first, second) { return false }
    return span(first, second).length <= rules.window
  }

  /// Whether these are two articles, not groups, that share one word alone. Beside others that agree it counts as any pair does.
  func shareOneWord(_ first: Int, _ second: Int) -> Bool {
    size[first] == 1 && size[second] == 1 && oneWordPairs.contains(ArticlePair(min(first, second), max(first, second)))
  }

  /// Of both groups.
  func span(_ first: Int, _ second: Int) -> TimeSpan { spans[first].union(spans[second]) }

  /// The similarity at which two groups may join.
  func required(_ first: Int, _ second: Int) -> Double {
    let own = min(cohesion(first), cohesion(second))
    return rules.threshold + rules.cohesion * longness(first, second) * (own - rules.threshold)
  }

  /// The mean chance among the members of a group, capped as the similarity of groups is; the threshold for one alone,
  /// which asks for no more.
  private func cohesion(_ group: Int) -> Double {
    if size[group] == 1 { return rules.threshold }
    let pairs = Double(size[group]) * min(Double(size[group] - 1), Double(rules.cap)) / 2
    return min(1, inner[group] / pairs)
  }

  private mutating func push(_ first: Int, _ second: Int) {
    if let candidate = candidate(first, second) { heap.insert(candidate) }
  }

  /// Those with groups after it.
  private func candidates(of group: Int) -> [Candidate] {
    links[group].all.compactMap { Int($0.group) > group ? candidate(group, Int($0.group)) : nil }
  }

  private func candidate(_ first: Int, _ second: Int) -> Candidate? {
    guard let similarity = similarity(first, second), similarity >= rules.threshold else { return nil }
    return Candidate(similarity: similarity, first: min(first, second), second: max(first, second))
  }

  /// Folds the group with fewer links into the other. Links that only the other has can but lose by its growth, and are
  /// looked at again when they come up.
  /// - Returns: the row that stands for the group from now on.
  @discardableResult
  mutating func join(_ first: Int, _ second: Int, _ way: JoinWatch.Way) -> Int {
    let firstStays = (links[first].count, -first) >= (links[second].count, -second)
    let (kept, gone) = firstStays ? (first, second) : (second, first)
    inner[kept] += inner[gone] + (links[kept][gone] ?? 0)
    longness[kept] += longness[gone]
    spans[kept] = span(kept, gone)
    links[kept][gone] = nil
    links[gone][kept] = nil
    parent[gone] = kept
    size[kept] += size[gone]
    lowest[kept] = min(lowest[kept], lowest[gone])
    apart.fold(gone, into: kept)
    let moved = links[gone]
    links[gone] = GroupLinks()
    links[kept].add(moved)
    for other in moved.all.lazy.map({ Int($0.group) }) {
      links[other][gone] = nil
      links[other][kept] = links[kept][other]
      push(kept, other)
    }
    watch = watch?.seeing(self, after: way)
    return kept
  }

  private mutating func joinByHand(_ first: Int, _ second: Int) {
    let (first, second) = (root(first), root(second))
    if first == second || apart.forbid(first, second) { return }
    join(first, second, .label)
  }

  func root(_ row: Int) -> Int {
    var row = row
    while parent[row] != row { row = parent[row] }
    return row
  }
}
