import NewsModel
import TextAnalysis

/// Finds figures of one kind that the members give differently.
struct DisagreementFinder {
  let members: [Member]

  /// Sorted by what is counted, the classes of people first.
  /// - Complexity: O(bytes of the first sentences), and O(statements²) of one slot for the comparison
  func comparisons() -> [FigureComparison] {
    let voices = members.filter { $0.isCore && !$0.isOpinion && $0.article.duplicateOf == nil }
    if Set(voices.map(\.article.publisher.id)).count < 2 { return [] }
    let figures = voices.map(MemberFigures.init)
    let parts = figures.reduce(into: Set<Double>()) { $0.formUnion($1.parts) }
    let compared = slots(figures, without: parts).map { FigureComparison($0, ratio: FigureComparison.ratio(of: $0)) }
    let gathered = gathered(figures, without: parts)
      .map { FigureComparison($0, ratio: FigureComparison.closeRatio) }
    var shown = linked(figures).map { compared.reduce($0) { $0.takingIn($1) } }
    for comparison in compared + gathered { shown.add(comparison) }
    return shown.sorted { order($0.about) < order($1.about) }
  }

  /// What reports themselves put side by side. Many do so with the same two numbers, which are compared once.
  private func linked(_ figures: [MemberFigures]) -> [FigureComparison] {
    let linked = LinkedFigures(figures)
    var shown: [FigureComparison] = []
    for link in linked.links where !shown.contains(where: { $0.has(link.own.value, link.other) }) {
      guard let comparison = linked.comparison(link) else { continue }
      // One update may go on where another ends: from 9 to 12, from 12 to 19.
      if comparison.isUpdate, let place = shown.firstIndex(where: { $0.isUpdate && $0.covers(comparison) }) {
        shown[place] = shown[place].takingIn(comparison)
      } else {
        shown.add(comparison)
      }
    }
    return shown
  }

  /// Known figures by slot, in the order of the slots' names.
  private func slots(_ figures: [MemberFigures], without parts: Set<Double>) -> [[Statement]] {
    let whole = figures.flatMap(\.known).filter { !parts.contains($0.value) }
    return Dictionary(grouping: whole, by: \.slot).sorted { $0.key < $1.key }.flatMap { parted($0.value) }
  }

  /// People of one class are those of the event; of things and sums there are many kinds, which the words beside them
  /// tell apart.
  private func parted(_ statements: [Statement]) -> [[Statement]] {
    guard let first = statements.first, !CasualtyClass.names.contains(first.about), !Self.single.contains(first.about),
      !first.about.hasPrefix("votes of ")
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
    "magnitude", "value", "fine", "fines", "bail", "ransom", "settlement", "votes", "turnout", "crowd",
    "age at death", "embezzlement",
  ]

  /// The rest, by the words around them.
  private func gathered(_ figures: [MemberFigures], without parts: Set<Double>) -> [[Statement]] {
    var gathered = GatheredFigures()
    for other in figures.lazy.flatMap(\.others) where !parts.contains(other.statement.value) { gathered.add(other) }
    return gathered.statements
  }

  private func order(_ about: String) -> (Int, String) {
    (CasualtyClass.names.firstIndex(of: about) ?? CasualtyClass.names.count, about)
  }
}

extension [FigureComparison] {
  /// Adds a difference, unless an earlier one shows it.
  fileprivate mutating func add(_ comparison: FigureComparison) {
    if comparison.differs, !contains(where: { $0.covers(comparison) }) { append(comparison) }
  }
}
