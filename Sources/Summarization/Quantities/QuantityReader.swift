import TextAnalysis

/// Finds the numbers of a sentence: digits and English words, scales, per cent and money, with their qualifiers.
struct QuantityReader {
  let tokens: [Token]
  /// English and its like write `1,000.5`; most others `1.000,5`.
  let pointIsDecimal: Bool
  /// Number words of a language that is not English.
  private let foreign: [String: Double]

  /// - Parameter language: BCP 47
  init(_ tokens: [Token], language: String) {
    self.tokens = tokens
    let tag = language.primaryLanguage
    pointIsDecimal = ["en", "und", "zh", "ja", "ko", "th", "hi", "he", ""].contains(tag)
    foreign = NumberWords.foreign[tag] ?? [:]
  }

  /// In order.
  /// - Complexity: O(tokens)
  func quantities() -> [Quantity] {
    var found: [Quantity] = []
    var index = 0
    while index < tokens.count {
      if let quantity = quantity(at: index) {
        found.append(quantity)
        index = max(index + 1, quantity.tokens.upperBound)
      } else {
        index += 1
      }
    }
    return found
  }

  private func quantity(at index: Int) -> Quantity? {
    guard var number = bareNumber(at: index) else { return nil }
    let token = tokens[index]
    let symbol = currencySymbol(before: index)
    if !number.isOrdinal { scale(&number, isMoney: symbol != nil) }
    let (unit, after) = unit(from: number.end)
    let (qualifier, start) = qualifier(before: symbol != nil || isAfterArticle(index) ? index - 1 : index)
    let isYear =
      token.kind == .number && token.text.count == 4 && (1500...2100).contains(number.value)
      && number.end == index + 1 && unit == nil && symbol == nil
    return Quantity(
      value: number.value, unit: unit ?? symbol ?? "", qualifier: qualifier, tokens: start..<after, number: index,
      isWord: token.kind == .word, isYear: isYear, isOrdinal: number.isOrdinal)
  }

  /// A number without what stands beside it.
  private struct BareNumber {
    var value: Double
    /// The token after it.
    var end: Int
    var isOrdinal = false
  }

  private func bareNumber(at index: Int) -> BareNumber? {
    let token = tokens[index]
    if token.kind == .number {
      guard let value = parse(token.text) else { return nil }
      let isOrdinal = isAttachedWord(index + 1, in: ["st", "nd", "rd", "th"])
      return BareNumber(value: value, end: isOrdinal ? index + 2 : index + 1, isOrdinal: isOrdinal)
    }
    if let (value, end) = words(from: index) { return BareNumber(value: value, end: end) }
    if let value = foreign[token.text] { return BareNumber(value: value, end: index + 1) }
    if let value = NumberWords.ambiguous[token.text], CasualtyClass.of(text(index + 1)) != nil {
      return BareNumber(value: value, end: index + 1)
    }
    return NumberWords.ordinals[token.text].map { BareNumber(value: $0, end: index + 1, isOrdinal: true) }
  }

  private func text(_ index: Int) -> String { tokens.text(at: index) }

  /// `a thousand`: the article is part of the number.
  private func isAfterArticle(_ index: Int) -> Bool {
    text(index - 1) == "a" && ["dozen", "hundred", "thousand", "million", "billion"].contains(text(index))
  }

  private func isAttachedWord(_ index: Int, in words: Set<String>) -> Bool {
    words.contains(text(index)) && tokens[index].isAttached
  }

  /// `twenty-three`, `one hundred and five`, `three thousand`.
  private func words(from start: Int) -> (Double, end: Int)? {
    guard tokens[start].kind == .word, NumberWords.isPart(tokens[start].text) else { return nil }
    return SpelledNumber(tokens).number(at: start)
  }

  /// - Returns: nil for more digits than a number of the news has.
  private func parse(_ text: String) -> Double? {
    guard text.unicodeScalars.count <= 20 else { return nil }
    let digits = text.unicodeScalars.map { $0.properties.numericValue.map { Unicode.Scalar(UInt8($0) + 0x30) } ?? $0 }
    let groups = digits.split(omittingEmptySubsequences: false) { !$0.isDigit }
    let separators = digits.filter { !$0.isDigit }
    var whole = groups
    var fraction: ArraySlice<Unicode.Scalar>?
    if let last = separators.last, isDecimal(last, separators: separators, digits: groups.last?.count ?? 0) {
      fraction = whole.removeLast()
    }
    let spelled = whole.flatMap { $0 } + (fraction.map { [Unicode.Scalar(".")] + $0 } ?? [])
    return Double(String(String.UnicodeScalarView(spelled)))
  }

  private func isDecimal(_ separator: Unicode.Scalar, separators: [Unicode.Scalar], digits: Int) -> Bool {
    guard separator == "." || separator == "," else { return false }
    if separators.count(where: { $0 == separator }) > 1 { return false }
    if separators.count > 1 { return true }
    if digits != 3 { return true }
    return (separator == ".") == pointIsDecimal
  }

  private func scale(_ number: inout BareNumber, isMoney: Bool) {
    if isMoney, isAttachedWord(number.end, in: ["m"]) {
      number.value *= 1e6
      number.end += 1
    } else if isMoney, isAttachedWord(number.end, in: ["b"]) {
      number.value *= 1e9
      number.end += 1
    }
    // `2.5-billion-dollar`
    if text(number.end) == "-", NumberWords.scales[text(number.end + 1)] != nil { number.end += 1 }
    while let factor = NumberWords.scales[text(number.end)] {
      number.value *= factor
      number.end += 1
    }
  }

  /// The unit after a number, and the token after it.
  private func unit(from index: Int) -> (String?, Int) {
    if text(index) == "%" || UnitWords.percent.contains(text(index)) { return ("%", index + 1) }
    let pair = text(index) + " " + text(index + 1)
    if ["per cent", "por ciento", "pour cent", "por cento", "per cento"].contains(pair) { return ("%", index + 2) }
    if let currency = UnitWords.symbols[text(index)] { return (currency, index + 1) }
    let start = text(index) == "-" || ["u.s", "us", "de"].contains(text(index)) ? index + 1 : index
    if let currency = UnitWords.currencies[text(start)] { return (currency, start + 1) }
    return (nil, index)
  }

  private func currencySymbol(before index: Int) -> String? { UnitWords.symbols[text(index - 1)] }

  private func qualifier(before index: Int) -> (Qualifier?, start: Int) {
    for (words, qualifier) in Qualifier.phrases where index >= words.count {
      if zip(words, tokens[(index - words.count)..<index]).allSatisfy({ $0 == $1.text }) {
        return (qualifier, index - words.count)
      }
    }
    return (nil, index)
  }
}
