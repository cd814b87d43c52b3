/// What a report says of one of its figures beside another one: `33, two more than the police count`, `130,000, down from
/// 140,000`, `claims 1.9 million records; the firm says 1.2 million`.
struct FigureLink {
  enum Kind {
    /// Somebody else counts otherwise.
    case differs
    /// The other figure is an earlier one.
    case updates
    /// The report gives both, each with who says so.
    case rivals
  }

  let kind: Kind
  let own: Quantity
  /// The other figure.
  let other: Double
}

extension Quantity {
  /// Whether both may count one thing, as two people see it.
  func mayRival(_ other: Quantity) -> Bool {
    unit == other.unit && !isYear && !isOrdinal && value != other.value
      && max(value, other.value) <= 3 * min(value, other.value)
  }
}
