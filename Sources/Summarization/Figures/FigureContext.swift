import TextAnalysis

/// A number with the words around it, by which numbers of one thing are known in other articles.
struct FigureContext {
  let figure: Figure
  /// The stem of the first telling word after the number: `metr` of `60 metres of the wall`; nil at the end of a
  /// clause.
  let noun: String?
  /// Stems of the telling words beside the number, in its clause.
  let words: Set<String>

  /// Whether both count the same thing: what follows the number, and one more word, are common to them.
  func countsSame(as other: FigureContext) -> Bool {
    guard figure.quantity.unit == other.figure.quantity.unit else { return false }
    let shared = words.intersection(other.words)
    let nouns = [noun, other.noun].compactMap { $0 }
    return shared.count >= 2 && !nouns.isEmpty && nouns.allSatisfy(shared.contains)
  }
}

extension FigureReader {
  private static let before = 5
  private static let after = 10
  private static let stops = Stopwords.of(language: "en")

  /// Numbers that no class and no slot knows, in order.
  func contexts(language: String) -> [FigureContext] {
    guard language.hasPrefix("en") || language == "und" else { return [] }
    let known = Set(figures().map(\.range))
    return otherQuantities().compactMap { quantity in
      let words = after(quantity)
      let printed = Self.thing(words)
      let figure = figure(printed.isEmpty ? "number" : printed, quantity)
      if known.contains(figure.range) { return nil }
      let stems = words.compactMap(Self.stem)
      return FigureContext(
        figure: figure, noun: stems.first, words: Set(stems + before(quantity).compactMap(Self.stem)))
    }
  }

  /// The words after a number, to the end of its clause.
  private func after(_ quantity: Quantity) -> [String] {
    clause((quantity.tokens.upperBound..<(quantity.tokens.upperBound + Self.after)).map(text))
  }

  private func before(_ quantity: Quantity) -> [String] {
    let places = (max(0, quantity.tokens.lowerBound - Self.before)..<quantity.tokens.lowerBound)
    return clause(places.reversed().map(text))
  }

  private func clause(_ words: [String]) -> [String] {
    words.prefix { ![",", ";", ":", ".", "—", "–", "(", ")", "“", "”", "\""].contains($0) }.filter {
      $0 != "-" && !$0.isEmpty
    }
  }

  private static func stem(_ word: String) -> String? {
    if stops.contains(word) || word.contains(where: \.isNumber) || NumberWords.isPart(word) { return nil }
    return synonyms[word] ?? PorterStemmer.stem(word.withoutPossessive)
  }

  private static let synonyms = [
    "aboard": "board", "residents": "peopl", "persons": "peopl", "householders": "hous", "ill": "sick",
  ]

  /// `metres of wall`, `people on board`, `unidentified craft`, `people`.
  private static func thing(_ words: [String]) -> String {
    guard let first = words.first else { return "" }
    if words.count > 1, prepositions.contains(words[1]) { return withoutTail(words.prefix(3)) }
    return first == "people" || first.hasSuffix("s") ? first : withoutTail(words.prefix(2))
  }

  private static let prepositions: Set<String> = ["of", "on", "in", "at", "without", "with", "under", "for", "from"]

  /// Without function words at the end.
  private static func withoutTail(_ words: some Sequence<String>) -> String {
    var words = Array(words)
    while let last = words.last, stops.contains(last) || last.contains(where: \.isNumber) { words.removeLast() }
    return words.joined(separator: " ")
  }
}
