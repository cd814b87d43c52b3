import TextAnalysis

/// A number with what it counts: `at least 23 injured`.
struct Figure {
  /// `killed`, `injured` … or the noun that money, a share or a count belongs to.
  let about: String
  let quantity: Quantity
  /// Scalars of the sentence from the qualifier to the number's unit.
  let range: TextRange
}
