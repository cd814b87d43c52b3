/// A passage cut into tokens.
struct PassageTokens {
  let tokens: [Token]
  let words: Set<String>
  /// Capitalised words.
  let names: Set<String>
  /// Words all in capitals.
  let initials: Set<String>
  let quantities: [Quantity]
  let casualties: [Figure]

  init(_ text: String, language: String) {
    tokens = Token.tokens(of: text)
    words = Set(tokens.lazy.filter { $0.kind != .mark }.map { $0.text.bare })
    names = Set(tokens.lazy.filter { $0.kind == .word && $0.isCapitalised }.map(\.text.bare))
    initials = Set(tokens.lazy.filter(\.isInitials).map(\.text))
    quantities = QuantityReader(tokens, language: language).quantities()
    casualties = FigureReader(tokens: tokens, language: language).casualties()
  }
}
