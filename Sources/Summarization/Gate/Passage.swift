import TextAnalysis

/// A sentence or headline of a member, as the gate looks at it.
struct Passage {
  let member: Int
  /// Among the member's sentences; nil for the headline.
  let sentence: Int?
  let text: String
  let language: String
  /// Sorted.
  let terms: [UInt32]
}

/// A passage cut into tokens.
struct PassageTokens {
  let tokens: [Token]
  let words: Set<String>
  let quantities: [Quantity]
  let casualties: [Figure]

  init(_ text: String, language: String) {
    tokens = Token.tokens(of: text)
    words = Set(tokens.lazy.filter { $0.kind != .mark }.map { $0.text.withoutPossessive })
    quantities = QuantityReader(tokens, language: language).quantities()
    casualties = FigureReader(tokens: tokens, language: language).casualties()
  }
}

extension String {
  /// `vellport` of `vellport's`.
  var withoutPossessive: String { hasSuffix("'s") ? String(dropLast(2)) : hasSuffix("s'") ? String(dropLast()) : self }
}
