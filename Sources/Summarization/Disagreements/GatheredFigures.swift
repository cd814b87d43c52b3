import NewsModel

/// Numbers that no class and no slot knows, gathered by the words around them: statements of one thing from different members
/// together, in the order in which they were met.
struct GatheredFigures {
  private var groups: [Group] = []
  private var taken = 0

  /// So many numbers are compared, those of the first members.
  private static let limit = 2_000

  private struct Group {
    var others: [MemberFigures.Other] = []
    var articles: Set<Article.ID> = []
    /// From the smallest number to the largest.
    var values: ClosedRange<Double>

    /// Whether a number is far from all of the group's.
    func isFar(from value: Double) -> Bool {
      value > values.upperBound * FigureComparison.closeRatio || value * FigureComparison.closeRatio < values.lowerBound
    }

    mutating func add(_ other: Group) {
      others += other.others
      articles.formUnion(other.articles)
      values = min(values.lowerBound, other.values.lowerBound)...max(values.upperBound, other.values.upperBound)
    }
  }

  /// Each group's statements.
  var statements: [[Statement]] { groups.map { $0.others.map(\.statement) } }

  /// One that counts the same as those of several groups brings the groups together: `more than a thousand people` may be met
  /// before both 1,100 and 1,400.
  /// - Complexity: O(numbers that were added)
  mutating func add(_ new: MemberFigures.Other) {
    if taken == Self.limit { return }
    taken += 1
    let (article, value) = (new.statement.article, new.statement.value)
    var joined = Group(others: [], articles: [article], values: value...value)
    var gone: [Int] = []
    for place in groups.indices where !groups[place].isFar(from: value) {
      guard groups[place].others.contains(where: { Self.countsSame($0, new) }),
        groups[place].articles.isDisjoint(with: joined.articles)
      else { continue }
      joined.add(groups[place])
      gone.append(place)
    }
    joined.others.append(new)
    for place in gone.reversed() { groups.remove(at: place) }
    groups.append(joined)
  }

  private static func countsSame(_ one: MemberFigures.Other, _ other: MemberFigures.Other) -> Bool {
    let ratio = FigureComparison.ratio(one.statement.value, other.statement.value)
    if ratio > FigureComparison.closeRatio { return false }
    return one.context.countsSame(as: other.context)
      || ratio <= FigureComparison.nearRatio && one.context.countsSameKind(as: other.context)
  }
}
