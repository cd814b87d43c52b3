/// Figures that a report itself puts beside another's: `33 people, two more than the police count`.
struct LinkedFigures {
  let members: [MemberFigures]

  /// In the order of the members.
  /// - Complexity: O(links × statements)
  func comparisons() -> [FigureComparison] {
    members.indices.flatMap { place in members[place].links.compactMap { comparison($0, of: place) } }
  }

  private func comparison(_ link: MemberFigures.Link, of place: Int) -> FigureComparison? {
    var others = statements(of: link.other, like: link.own, besides: place)
    if let rival = link.rival { others.append(rival) }
    if others.isEmpty { return nil }
    let own = [link.own] + statements(of: link.own.value, like: link.own, besides: place)
    let name = link.kind == .rivals ? link.own.about : about(others + own)
    return FigureComparison(about: name, own, others, isUpdate: link.kind == .updates)
  }

  /// What other members say of a value, each member once.
  private func statements(of value: Double, like own: Statement, besides place: Int) -> [Statement] {
    members.indices.filter { $0 != place }.compactMap { other in
      let rivals = members[other].links.flatMap { [$0.own, $0.rival].compactMap { $0 } }
      return (members[other].all + rivals).first {
        $0.value == value && $0.unit == own.unit && counts($0, like: own)
      }
    }
  }

  /// A figure of a class or slot, one that is too exact to be met by chance, or one beside which a word stands that
  /// stands beside the other.
  private func counts(_ statement: Statement, like own: Statement) -> Bool {
    known.contains(statement.slot) || statement.quantity.isExact || !statement.context.isDisjoint(with: own.context)
  }

  private var known: Set<String> { Set(members.flatMap(\.known).map(\.slot)) }

  /// A class or a slot before mere words.
  private func about(_ statements: [Statement]) -> String {
    let known = Set(members.flatMap(\.known).map(\.about))
    let names = statements.map(\.about).filter { $0 != "number" }
    return names.first(where: known.contains) ?? names.first ?? "number"
  }
}
