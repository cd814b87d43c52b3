/// Figures that a report itself puts beside another's: `33 people, two more than the police count`.
struct LinkedFigures {
  /// In the order of the members.
  let links: [MemberFigures.Link]
  /// All statements of a value, member after member.
  private let statements: [Double: [Statement]]
  /// Slots and what is counted, of figures that are known.
  private let slots: Set<String>
  private let names: Set<String>

  /// - Complexity: O(statements)
  init(_ members: [MemberFigures]) {
    links = members.flatMap(\.links)
    let all = members.flatMap { member in
      member.known + member.others.map(\.statement) + member.links.flatMap { [$0.own, $0.rival].compactMap { $0 } }
    }
    statements = Dictionary(grouping: all, by: \.value)
    let known = members.flatMap(\.known)
    (slots, names) = (Set(known.map(\.slot)), Set(known.map(\.about)))
  }

  /// Nil for a figure that no member gives.
  /// - Complexity: O(statements of the two values)
  func comparison(_ link: MemberFigures.Link) -> FigureComparison? {
    var others = statements(of: link.other, like: link.own)
    if let rival = link.rival { others.append(rival) }
    if others.isEmpty { return nil }
    let own = [link.own] + statements(of: link.own.value, like: link.own)
    let name = link.kind == .rivals ? link.own.about : about(others + own)
    return FigureComparison(about: name, own, others, isUpdate: link.kind == .updates)
  }

  /// What other members say of a value, each member once.
  private func statements(of value: Double, like own: Statement) -> [Statement] {
    var found: [Statement] = []
    for statement in statements[value] ?? []
    where statement.article != own.article && statement.article != found.last?.article {
      if statement.unit == own.unit, counts(statement, like: own) { found.append(statement) }
    }
    return found
  }

  /// A figure of a class or slot, one that is too exact to be met by chance, or one beside which a word stands that
  /// stands beside the other.
  private func counts(_ statement: Statement, like own: Statement) -> Bool {
    slots.contains(statement.slot) || statement.quantity.isExact || !statement.context.isDisjoint(with: own.context)
  }

  /// A class or a slot before mere words.
  private func about(_ statements: [Statement]) -> String {
    let told = statements.map(\.about).filter { $0 != "number" }
    return told.first(where: names.contains) ?? told.first ?? "number"
  }
}
