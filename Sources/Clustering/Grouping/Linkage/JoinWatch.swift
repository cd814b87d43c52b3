/// Follows two articles through a day's joins: what brought them together, or the nearest they came to it.
package struct JoinWatch: Sendable {
  /// What stands between two groups.
  package enum Obstacle: Equatable, Sendable {
    /// They are not similar enough for any two groups.
    case threshold(Double)
    /// Their members are long texts that resemble each other more than the groups do.
    case cohesion(Double)
    /// Seconds that their dated members would lie apart.
    case window(Int)
    /// A label keeps members of them apart.
    case label
    /// They are two articles that share one word alone.
    case oneWord
    /// Nothing but better joins, after which they were less alike.
    case betterJoins
  }

  /// What made one group of two.
  package enum Way: Equatable, Sendable {
    case label
    /// The similarity of the groups, the best first.
    case similarity
    /// One article that was left alone, and the only group that it resembles.
    case looseEnd
    /// Two large groups that are alike as wholes.
    case fragments
  }

  /// The groups of the two articles at one time, while they are two.
  package struct Moment: Equatable, Sendable {
    package var sizes: (first: Int, second: Int) = (1, 1)
    /// More than 1 where the members of the smaller group have more links than κ each: Σp grows with the links, and what it
    /// is measured by stops at κ.
    package var similarity = 0.0
    package var obstacle = Obstacle.betterJoins

    package init() {}

    package static func == (left: Self, right: Self) -> Bool {
      left.sizes == right.sizes && left.similarity == right.similarity && left.obstacle == right.obstacle
    }
  }

  /// Rows.
  package let first: Int
  package let second: Int
  /// The most similar that the groups were while they were apart, the first time among equals.
  package private(set) var best: Moment?
  /// The last one.
  package private(set) var last: Moment?
  /// How they came together; nil while they are apart.
  package private(set) var way: Way?
  /// Those of the two that went to another group afterwards, in order.
  package private(set) var moves: [GroupMove] = []
  /// What took apart the group that had them both at last; nil when nothing did.
  package private(set) var parting: Parting?
  /// Those of the two that were left alone, and went to the event whose own word they have.
  package private(set) var adoptions: [Adoption] = []

  init(_ first: Int, _ second: Int) {
    self.first = first
    self.second = second
  }

  /// Looks at the groups after a join, or before any when there is no way.
  func seeing(_ linkage: CappedLinkage, after way: Way?) -> Self {
    if self.way != nil { return self }
    var next = self
    let (one, other) = (linkage.root(first), linkage.root(second))
    if one == other {
      next.way = way
      return next
    }
    let moment = linkage.moment(one, other)
    if moment.similarity > best?.similarity ?? -1 { next.best = moment }
    next.last = moment
    return next
  }

  /// Notes which of the two moved.
  func seeing(_ moves: [GroupMove]) -> Self {
    var next = self
    next.moves = moves.filter { $0.row == first || $0.row == second }
    return next
  }

  func seeing(_ parting: Parting?) -> Self {
    var next = self
    next.parting = parting
    return next
  }

  /// Notes which of the two was adopted.
  func seeing(_ adoptions: [Adoption]) -> Self {
    var next = self
    next.adoptions = adoptions.filter { $0.row == first || $0.row == second }
    return next
  }
}

extension CappedLinkage {
  fileprivate func moment(_ first: Int, _ second: Int) -> JoinWatch.Moment {
    var moment = JoinWatch.Moment()
    moment.sizes = (size[first], size[second])
    moment.similarity = similarity(first, second) ?? 0
    moment.obstacle = obstacle(first, second, moment.similarity)
    return moment
  }

  private func obstacle(_ first: Int, _ second: Int, _ similarity: Double) -> JoinWatch.Obstacle {
    if apart.forbid(first, second) { return .label }
    let span = span(first, second)
    if span.length > rules.window { return .window(span.length) }
    if similarity < rules.threshold { return .threshold(rules.threshold) }
    if shareOneWord(first, second) { return .oneWord }
    let required = required(first, second)
    return similarity < required ? .cohesion(required) : .betterJoins
  }
}
