import TextAnalysis

/// Finds what the numbers of a sentence count.
struct FigureReader {
  let tokens: [Token]
  let quantities: [Quantity]
  let language: String

  /// - Parameter language: BCP 47
  /// - Complexity: O(tokens)
  init(_ sentence: String, language: String) {
    self.init(tokens: Token.tokens(of: sentence), language: language)
  }

  init(tokens: [Token], language: String) {
    self.tokens = tokens
    self.language = language
    quantities = QuantityReader(tokens, language: language).quantities()
  }

  /// Numbers of people by class, in order.
  func casualties() -> [Figure] {
    quantities.compactMap { quantity in
      guard isCount(quantity), let name = casualtyClass(quantity) else { return nil }
      return figure(name, quantity)
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

  func text(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].text : "" }

  /// Numbers of things and sums: no years, ordinals, ages, spans of time, nor numbers under three.
  func otherQuantities() -> [Quantity] {
    quantities.filter { quantity in
      !quantity.isYear && !quantity.isOrdinal && quantity.value >= 3 && !isPart(quantity) && !isOfPair(quantity)
        && !isBracketed(quantity) && !isPopulation(quantity) && !isSpeed(quantity) && !isDemand(quantity)
        && (isCount(quantity) || Self.lengths.contains(text(quantity.tokens.upperBound)) || !quantity.unit.isEmpty)
    }
  }

  /// Not a year, a share, a sum, an ordinal or an age.
  private func isCount(_ quantity: Quantity) -> Bool {
    guard !quantity.isYear, quantity.unit.isEmpty, !quantity.isOrdinal, quantity.value == quantity.value.rounded()
    else { return false }
    let after = quantity.tokens.upperBound
    let next = text(after) == "-" ? text(after + 1) : text(after)
    if Self.measures.contains(next) { return false }
    let start = quantity.tokens.lowerBound
    if (start - 3..<start).contains(where: { text($0) == "magnitude" }) { return false }
    return !["aged", "age", "ages", ":"].contains(text(start - 1)) && text(after) != ":"
  }

  /// A storm has another speed at every hour.
  private func isSpeed(_ quantity: Quantity) -> Bool {
    let after = quantity.tokens.upperBound
    return Self.speeds.contains(text(text(after) == "-" ? after + 1 : after))
  }

  /// `it takes 60 votes`, `needs 218 seats`: what a rule asks for, not what there is.
  func isDemand(_ quantity: Quantity) -> Bool {
    let after = quantity.tokens.upperBound
    return Self.demands.contains(text(quantity.tokens.lowerBound - 1))
      || Self.demands.contains(text(quantity.tokens.lowerBound - 2)) && text(quantity.tokens.lowerBound - 1) == "the"
      || (after..<(after + 3)).contains { ["needed", "required"].contains(text($0)) }
  }

  private static let demands: Set<String> = ["takes", "need", "needs", "needed", "require", "requires", "required"]

  private static let speeds: Set<String> = ["mph", "kph", "kmh", "knots"]

  private static let lengths: Set<String> = [
    "km", "kilometres", "kilometers", "miles", "metres", "meters", "acres", "hectares",
  ]

  private static let measures: Set<String> = [
    "year", "years", "day", "days", "hour", "hours", "minute", "minutes", "month", "months", "week", "weeks",
    "season", "seasons", "decade", "decades", "km",
    "kilometres", "kilometers", "miles", "metres", "meters", "times", "am", "pm", "a", "o'clock", "degrees", "jahre",
    "jahren",
    "ans", "años",
  ]

  private func casualtyClass(_ quantity: Quantity) -> String? {
    if isPart(quantity) || isSomeOfMore(quantity) || isOfPair(quantity) || countsThings(quantity) { return nil }
    if isCaseCount(quantity) { return "ill" }
    return classBefore(quantity) ?? classAfter(quantity) ?? tollBefore(quantity) ?? unspacedClass(quantity)
  }

  /// `911 calls for rescues`, `12 homes were hit and people hurt`
  private func countsThings(_ quantity: Quantity) -> Bool {
    let after = quantity.tokens.upperBound
    return Self.things.contains(text(after)) || text(after - 1) == "911" && text(after) != "people"
  }

  private static let things: Set<String> = [
    "calls", "shots", "rounds", "bullets", "bombs", "homes", "houses", "buildings", "villages", "towns", "cars",
    "vehicles", "blasts", "explosions", "attacks", "times", "complaints", "reports",
  ]

  /// `41 cases had been confirmed`, `41 confirmed cases`
  private func isCaseCount(_ quantity: Quantity) -> Bool {
    let after = (quantity.tokens.upperBound..<(quantity.tokens.upperBound + 7)).map(text)
    guard let cases = after.prefix(3).firstIndex(of: "cases") else { return false }
    return after.contains { ["confirmed", "diagnosed", "recorded"].contains($0) } && !after[cases...].contains("court")
  }

  /// `including 27 foreigners`, `seven other officers`, `four more`, `Shana, 16,`: no total.
  func isPart(_ quantity: Quantity) -> Bool {
    let (before, after) = (text(quantity.tokens.lowerBound - 1), text(quantity.tokens.upperBound))
    if before == ",", after == "," || after == "." { return true }
    return ["including", "another", "further", "additional"].contains(before)
      || ["other", "more", "additional", "s"].contains(after)
      || after == "of" && ["them", "those", "whom"].contains(text(quantity.tokens.upperBound + 1))
      || isShareOfNext(quantity) || isRate(quantity)
  }

  /// `killed at least 12`: the verb stands right before the number and its qualifier.
  func classBefore(_ quantity: Quantity) -> String? {
    var index = quantity.tokens.lowerBound - 1
    while ["a", "an", "the", "other", ":"].contains(text(index)) { index -= 1 }
    // `12 dead, 30 injured` and `the dead and 26 …`: an adjective's number stands before it.
    guard CasualtyClass.takesObject(text(index)), !isAdjective(index) else { return nil }
    return CasualtyClass.of(text(index))
  }

  /// `12 killed`, `were injured`: the word says what came before it.
  private func isAdjective(_ index: Int) -> Bool {
    if ["dead", "missing"].contains(text(index)) { return true }
    if ["were", "was", "are", "been", "being", "is"].contains(text(index - 1)) { return true }
    return quantities.contains { $0.tokens.upperBound == index }
  }

  /// `12 people were killed`, `23 injured`: within eight tokens, with no other number and no end of clause between.
  private func classAfter(_ quantity: Quantity) -> String? {
    let limit = min(tokens.count, quantity.tokens.upperBound + 8)
    for index in quantity.tokens.upperBound..<max(limit, quantity.tokens.upperBound) {
      if [";", ":", "—", "–"].contains(text(index)) || quantities.contains(where: { $0.number == index }) {
        return nil
      }
      if let name = classOfWord(at: index) {
        return opensNextFigure(index) || isOfSum(quantity) ? nil : name
      }
    }
    return nil
  }

  private func classOfWord(at index: Int) -> String? {
    if text(index) == "leben", text(index - 1) == "ums" { return "killed" }
    if text(index) == "thương", text(index - 1) == "bị" { return "injured" }
    return CasualtyClass.of(text(index))
  }

  /// `12 rescuers and injured 30`: this word belongs to the next number.
  private func opensNextFigure(_ index: Int) -> Bool {
    CasualtyClass.takesObject(text(index)) && quantities.contains { $0.tokens.lowerBound == index + 1 }
      && ["and", ",", "or"].contains(text(index - 1))
  }

  /// What a toll does before `to` or `at`.
  private static let climbs: Set<String> = [
    "rose", "rises", "risen", "climbed", "climbs", "jumped", "grew", "grown", "increased", "stood", "stands", "went",
  ]

  /// `death toll rose to 12`, `number of injured stood at 40`; not the 40 of `lowered the number of missing from 40 to 19`.
  private func tollBefore(_ quantity: Quantity) -> String? {
    if text(quantity.tokens.lowerBound - 1) == "from" { return nil }
    // `Số người chết trong vụ lật tàu ở Hạ Long tăng lên 10`: Vietnamese writes syllables apart. `The death toll of the quake that
    // struck the coast before dawn on Tuesday rose to 19`: the verb tells how far the number belongs.
    let isFar = language.primaryLanguage == "vi" || Self.climbs.contains(text(quantity.tokens.lowerBound - 2))
    let start = max(0, quantity.tokens.lowerBound - (isFar ? 18 : 8))
    let before = tokens[start..<quantity.tokens.lowerBound].map(\.text)
    guard let toll = before.lastIndex(where: { ["toll", "number", "tally", "số"].contains($0) }) else { return nil }
    if before[toll] == "toll" {
      return ["to", "at", "of", "past", "above", "is", "was"].contains(before.last ?? "") ? "killed" : nil
    }
    return before[(toll + 1)...].lazy.compactMap { CasualtyClass.of($0) }.first
  }
}
