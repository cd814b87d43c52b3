import TextAnalysis

/// Finds what the numbers of a sentence count; each kind of figure, and what is none, has a file of its own.
struct FigureReader {
  let tokens: [Token]
  /// In order.
  let quantities: [Quantity]
  let language: String
  /// Of `a fifth`, `the sixth`, by value: the last token at which each stands.
  private let ordinals: [Double: Int]

  /// - Parameter language: BCP 47
  /// - Complexity: O(tokens)
  init(_ sentence: String, language: String) {
    self.init(tokens: Token.tokens(of: sentence), language: language)
  }

  init(tokens: [Token], language: String) {
    self.tokens = tokens
    self.language = language
    quantities = QuantityReader(tokens, language: language).quantities()
    ordinals = quantities.reduce(into: [:]) { ordinals, quantity in
      guard quantity.isOrdinal, ["a", "the"].contains(tokens.text(at: quantity.tokens.lowerBound - 1)) else { return }
      ordinals[quantity.value] = quantity.number
    }
  }

  /// All figures that can be compared from article to article, in order.
  func figures() -> [Figure] { casualties() + quantities.compactMap(slot) }

  var values: [Double] { quantities.map(\.value) }

  func hasAny(of words: Set<String>) -> Bool { tokens.contains { words.contains($0.text) } }

  func figure(_ about: String, _ quantity: Quantity) -> Figure {
    let range = TextRange(
      tokens[quantity.tokens.lowerBound].range.start, tokens[quantity.tokens.upperBound - 1].range.end)
    return Figure(about: about, quantity: quantity, range: range)
  }

  func text(_ index: Int) -> String { tokens.text(at: index) }

  // Sentences have few numbers, but a page may be one sentence of a million: whatever is asked of each number is found
  // without looking at all the others.

  /// - Complexity: O(log n)
  func next(after quantity: Quantity) -> Quantity? {
    let place = quantities.partitioningIndex { $0.number > quantity.number }
    return place < quantities.count ? quantities[place] : nil
  }

  /// - Complexity: O(log n)
  func previous(before quantity: Quantity) -> Quantity? {
    let place = quantities.partitioningIndex { $0.number >= quantity.number }
    return place > 0 ? quantities[place - 1] : nil
  }

  /// Whether there is a number whose beginning, end or own token is at a place.
  /// - Complexity: O(log n)
  func hasNumber(_ place: (Quantity) -> Int, at index: Int) -> Bool {
    let first = quantities.partitioningIndex { place($0) >= index }
    return first < quantities.count && place(quantities[first]) == index
  }

  /// Whether an ordinal with its article stands somewhere behind a number.
  func hasOrdinal(_ value: Double, behind quantity: Quantity) -> Bool {
    ordinals[value].map { $0 > quantity.number } ?? false
  }
}
