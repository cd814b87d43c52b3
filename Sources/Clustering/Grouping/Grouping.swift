import NewsModel

/// Which articles of a day report one event. A class, as the day that it holds would be copied with it: some seventy references.
final class Grouping {
  /// Rows of each group, ascending; groups by their first row.
  private(set) var groups: [[Int]] = []
  /// The chance of every compared pair.
  let compared: PairTable
  /// The chance of every compared pair that is not all but nil.
  private(set) var chances: [(pair: ArticlePair, chance: Double)] = []
  /// Those of them that share no more than one word.
  private let oneWordPairs: Set<ArticlePair>
  /// What became of the two articles that were watched.
  private(set) var watch: JoinWatch?
  /// Originals that an event adopted.
  private var adoptees: Set<Int> = []
  /// By the first row of a group: what the purity pass computed, to be used again.
  private var tables: [Int: Similarities] = [:]
  let settings: ClusteringSettings
  let copies: CopyGroups
  let stubs: StubArticles
  private let day: DayFeatures
  private let published: [TimeSpan]
  private let model: PairModel

  /// Chances under this do not count.
  static let floor = 0.01

  /// - Parameter watching: rows of two articles whose way through the joins is noted.
  init(
    _ day: DayFeatures, settings: ClusteringSettings, model: PairModel, labels: [Label],
    watching: (first: Int, second: Int)? = nil
  ) {
    self.day = day
    published = day.published
    self.model = model
    self.settings = settings
    copies = CopyGroups(day.cards, labels: labels)
    stubs = StubArticles(day)
    let constraints = Constraints(labels, articles: day.cards.map(\.id)).mapped(by: copies)
    let (published, window) = (published, settings.windowSeconds)
    let pairs = Self.candidates(day, settings, copies, stubs).filter {
      published[Int($0.first)].union(published[Int($0.second)]).length <= window
    }
    var oneWordPairs: Set<ArticlePair> = []
    compared = PairTable(pairs, rows: day.count) { first, second in
      let features = day.features(first, second)
      let chance = model.probability(features)
      if chance > Self.floor, features.sharesOneWord { oneWordPairs.insert(ArticlePair(first, second)) }
      return chance
    }
    self.oneWordPairs = oneWordPairs
    chances = zip(pairs, compared.values).filter { $1 > Self.floor }
    watch = watching.map { JoinWatch(copies.original(of: $0.first), copies.original(of: $0.second)) }
    let joined = joined(constraints)
    let moved = moved(joined, constraints)
    let purified = purified(moved, constraints)
    groups = Self.gather(copies.spread(adopted(purified, constraints)))
  }

  /// Pairs of originals that may report one event, ascending.
  private static func candidates(
    _ day: DayFeatures, _ settings: ClusteringSettings, _ copies: CopyGroups, _ stubs: StubArticles
  ) -> [ArticlePair] {
    let isCompared = copies.isOriginal.enumerated().map { $1 && stubs.mayBeCompared($0) }
    let index = CandidateIndex(
      day.text, terms: settings.candidateTerms, postingLimit: settings.postingLimit, only: isCompared)
    let byWords = index.pairs(neighbours: settings.neighbours).filter { stubs.mayBeCompared($0) }
    if day.vectors.isEmpty { return byWords }
    let byVectors = VectorIndex(day.vectors, only: isCompared)
      .pairs(neighbours: settings.vectorNeighbours, floor: settings.vectorFloor).filter { stubs.mayBeCompared($0) }
    return (byWords + byVectors).sorted().withoutRepeats()
  }

  /// - Returns: by row, the smallest row of its group.
  private func joined(_ constraints: Constraints) -> [Int] {
    let rules = CappedLinkage.Rules(
      cap: settings.linkageCap, threshold: settings.threshold, cohesion: settings.cohesion,
      loose: settings.looseThreshold, contrast: settings.looseContrast, window: settings.windowSeconds)
    var linkage = CappedLinkage(
      pairs: chances, longness: day.longness, published: published, rules: rules,
      constraints: constraints, oneWordPairs: oneWordPairs, watch: watch)
    let groups = linkage.groups(day.text, events: day.nameDivision.events)
    watch = linkage.watch
    return groups
  }

  /// Gives articles to the group that they resemble most.
  /// - Parameter joined: by row, the smallest row of its group.
  /// - Returns: by row, a row that was of its group before.
  private func moved(_ joined: [Int], _ constraints: Constraints) -> [Int] {
    let rules = LocalMoves.Rules(
      cap: settings.linkageCap, threshold: settings.threshold, advantage: settings.moveAdvantage,
      window: settings.windowSeconds)
    var moves = LocalMoves(
      joined, pairs: chances, published: published, rules: rules, constraints: constraints)
    moves.run()
    watch = watch?.seeing(moves.moves)
    return moves.groups
  }

  /// Takes groups apart that hold more than one event.
  /// - Parameter groups: by row, a row that is the same for all of its group.
  private func purified(_ groups: [Int], _ constraints: Constraints) -> [Int] {
    let pass = PurityPass(
      text: day.text, names: day.nameDivision, longness: day.longness, settings: settings, constraints: constraints,
      chance: chance)
    let originals = originals(groups)
    var labels = groups
    if let watch, let group = originals.first(where: { $0.contains(watch.first) && $0.contains(watch.second) }) {
      self.watch = watch.seeing(pass.parting(of: watch.first, watch.second, in: group))
    }
    for part in pass.parts(of: originals) {
      for row in part.rows { labels[row] = part.rows[0] }
      tables[part.rows[0]] = part.table
    }
    return labels
  }

  /// Gives short articles that were left alone to the event whose own word they have.
  /// - Parameter groups: by row, a row that is the same for all of its group.
  private func adopted(_ groups: [Int], _ constraints: Constraints) -> [Int] {
    let adoptions = Adopter(day: day, constraints: constraints).adoptions(originals(groups))
    watch = watch?.seeing(adoptions)
    adoptees = Set(adoptions.map(\.row))
    var labels = groups
    for adoption in adoptions { labels[adoption.row] = groups[adoption.group] }
    return labels
  }

  /// The rows of each group without copies.
  private func originals(_ groups: [Int]) -> [[Int]] {
    Self.gather(groups).map { $0.filter { copies.original(of: $0) == $0 } }.filter { !$0.isEmpty }
  }

  /// Whether an article, or that of which it is a copy, came to its group by a word alone.
  func isAdopted(_ row: Int) -> Bool { adoptees.contains(copies.original(of: row)) }

  /// How the members of a group resemble each other.
  /// - Parameter rows: of one of ``groups``.
  func similarities(of rows: [Int]) -> Similarities {
    if let known = tables[rows[0]], known.count == rows.count { return known }
    // A closure that is written out borrows the day; a method's name would copy it.
    return Similarities(rows, sample: Similarities.sample) { chance($0, $1) }
  }

  /// The chance that two articles report one event, in whichever order.
  func chance(_ first: Int, _ second: Int) -> Double {
    compared[min(first, second), max(first, second)] ?? model.probability(day.features(first, second))
  }

  private static func gather(_ labels: [Int]) -> [[Int]] {
    var members = [[Int]](repeating: [], count: labels.count)
    for (row, label) in labels.enumerated() { members[label].append(row) }
    return members.filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }
  }
}
