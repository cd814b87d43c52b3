import NewsModel
import TextAnalysis

/// Finds figures of one kind that the members give differently.
struct DisagreementFinder {
  let members: [Member]

  /// Sorted by what is counted, the classes of people first.
  /// - Complexity: O(bytes of the first sentences), and O(figures²) for the comparison
  func disagreements() -> [Summary.Disagreement] {
    let voices = members.filter { $0.isCore && !$0.isOpinion && $0.article.duplicateOf == nil }
    if Set(voices.map(\.article.publisher.id)).count < 2 { return [] }
    let figures = voices.map(MemberFigures.init)
    let linked = LinkedFigures(members: figures).comparisons()
    let parts = figures.reduce(into: Set<Double>()) { $0.formUnion($1.parts) }
    let compared = slots(figures, without: parts).map { FigureComparison($0, ratio: FigureComparison.ratio(of: $0)) }
    let gathered = gathered(figures.map(\.others), without: parts)
      .map { FigureComparison($0, ratio: FigureComparison.closeRatio) }
    var shown: [FigureComparison] = []
    for comparison in linked + compared + gathered where comparison.differs {
      if !shown.contains(where: { $0.covers(comparison) }) { shown.append(comparison) }
    }
    return shown.sorted { order($0.about) < order($1.about) }.map(\.disagreement)
  }

  /// Known figures by slot, in the order of the slots' names.
  private func slots(_ figures: [MemberFigures], without parts: Set<Double>) -> [[Statement]] {
    let whole = figures.flatMap(\.known).filter { !parts.contains($0.value) }
    return Dictionary(grouping: whole, by: \.slot).sorted { $0.key < $1.key }.flatMap { parted($0.value) }
  }

  /// People of one class are those of the event; of things and sums there are many kinds, which the words beside them
  /// tell apart.
  private func parted(_ statements: [Statement]) -> [[Statement]] {
    guard let first = statements.first, !CasualtyClass.names.contains(first.about), !Self.single.contains(first.about)
    else { return [statements] }
    var groups: [[Statement]] = []
    for new in statements {
      if let place = groups.firstIndex(where: { $0.contains { $0.value == new.value || $0.countsSame(as: new) } }) {
        groups[place].append(new)
      } else {
        groups.append([new])
      }
    }
    return groups
  }

  /// Of these an event has one.
  private static let single: Set<String> = [
    "magnitude", "value", "fine", "fines", "bail", "ransom", "settlement", "votes", "turnout",
  ]

  /// Statements of one thing from different members together, in the order in which they were met. One that counts the
  /// same as those of several groups brings the groups together: `more than a thousand people` may be met before both
  /// 1,100 and 1,400.
  private func gathered(_ members: [[MemberFigures.Other]], without parts: Set<Double>) -> [[Statement]] {
    var groups: [[MemberFigures.Other]] = []
    for new in members.joined() where !parts.contains(new.statement.value) {
      var joined: [MemberFigures.Other] = []
      var apart: [[MemberFigures.Other]] = []
      for group in groups {
        if group.contains(where: { countsSame($0, new) }), areOfDifferentMembers(group, joined + [new]) {
          joined += group
        } else {
          apart.append(group)
        }
      }
      groups = apart + [joined + [new]]
    }
    return groups.map { $0.map(\.statement) }
  }

  private func areOfDifferentMembers(_ one: [MemberFigures.Other], _ other: [MemberFigures.Other]) -> Bool {
    Set(one.map(\.statement.article)).isDisjoint(with: other.map(\.statement.article))
  }

  private func countsSame(_ one: MemberFigures.Other, _ other: MemberFigures.Other) -> Bool {
    let (one, first) = (one.statement, one.context)
    let (two, second) = (other.statement, other.context)
    let ratio = max(one.value, two.value) / min(one.value, two.value)
    if first.countsSame(as: second) { return ratio <= FigureComparison.closeRatio }
    return ratio <= FigureComparison.nearRatio && first.countsSameKind(as: second)
  }

  private func order(_ about: String) -> (Int, String) {
    (CasualtyClass.names.firstIndex(of: about) ?? CasualtyClass.names.count, about)
  }
}
