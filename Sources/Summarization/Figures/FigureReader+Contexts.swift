import TextAnalysis

extension FigureReader {
  private static let before = 5
  private static let after = 10
  private static let stops = Stopwords.of(language: "en")

  /// Numbers that no class and no slot knows, in order.
  /// - Parameters:
  ///   - figures: those that are known.
  ///   - previous: the sentence before.
  func contexts(beside figures: [Figure], after previous: FigureReader?) -> [FigureContext] {
    guard language.hasPrefix("en") || language == "und" else { return [] }
    let known = Set(figures.map(\.range))
    let left = otherQuantities().filter { $0.unit != "%" && !known.contains(named($0).range) }
    if left.isEmpty { return [] }
    let wide = stems.union(previous?.stems ?? [])
    return left.map { quantity in
      FigureContext(
        figure: named(quantity), noun: noun(after: quantity), words: stems(beside: quantity),
        wide: wide, isForecast: isForecast)
    }
  }

  /// A number with the thing that follows it.
  func named(_ quantity: Quantity) -> Figure {
    let thing = Self.thing(after(quantity))
    return figure(thing.isEmpty ? "number" : thing, quantity)
  }

  /// The first telling word after a number, unless the next number comes first.
  private func noun(after quantity: Quantity) -> String? {
    let room = (next(after: quantity)?.tokens.lowerBound ?? .max) - quantity.tokens.upperBound
    return after(quantity).prefix(max(0, room)).lazy.compactMap(Self.stem).first
  }

  /// Of the telling words of a number's clause that stand near it.
  func stems(beside quantity: Quantity) -> Set<String> {
    Set((after(quantity) + before(quantity)).compactMap(Self.stem))
  }

  /// Of all telling words.
  private var stems: Set<String> { Set(tokens.lazy.filter { $0.kind == .word }.compactMap { Self.stem($0.text) }) }

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
    guard let first = words.first, first.count(where: \.isLetter) > 1, !prepositions.contains(first),
      !stops.contains(first)
    else { return "" }
    // `seven AK-47 rifles`: what a type is called is no thing.
    if words.count > 2, words[1].allSatisfy(\.isNumber) { return thing(Array(words.dropFirst(2))) }
    if words.count > 1, prepositions.contains(words[1]) { return withoutTail(words.prefix(3)) }
    return first == "people" || first.hasSuffix("s") ? first : withoutTail(words.prefix(2))
  }

  private static let prepositions: Set<String> = [
    "of", "on", "in", "at", "without", "with", "under", "for", "from", "along", "across", "within", "against", "after",
    "before", "per",
  ]

  /// Without function words at the end.
  private static func withoutTail(_ words: some Sequence<String>) -> String {
    var words = Array(words)
    while let last = words.last,
      stops.contains(last) || prepositions.contains(last) || Calendar.isName(last) || last.contains(where: \.isNumber)
    {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }
}
