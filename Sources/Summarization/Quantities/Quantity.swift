/// A number that a sentence states.
struct Quantity: Equatable {
  /// Scaled: 4200000000 for `$4.2bn`.
  let value: Double
  /// `%`, the name of a currency, or empty.
  let unit: String
  /// How far the number binds: `at least`, `about` …
  let qualifier: Qualifier?
  /// Tokens from the qualifier to the unit.
  let tokens: Range<Int>
  /// Place of the number itself among the tokens.
  let number: Int
  /// Written in letters.
  let isWord: Bool
  /// Four digits that name a year.
  let isYear: Bool
  /// `first`, `21st`
  let isOrdinal: Bool

  /// Whether a source that states the other says what this says.
  func agrees(with other: Quantity) -> Bool {
    value == other.value && (unit == other.unit || unit.isEmpty || other.unit.isEmpty && unit != "%")
  }
}
