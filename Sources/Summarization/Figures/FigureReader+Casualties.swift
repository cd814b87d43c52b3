/// Numbers of people by what befell them: `12 dead`, `injuring at least 23`, `the death toll rose to 19`.
extension FigureReader {
  /// Numbers of people by class, in order.
  func casualties() -> [Figure] {
    quantities.compactMap { quantity in
      guard isCount(quantity), let name = casualtyClass(quantity) else { return nil }
      return figure(name, quantity)
    }
  }

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
    return hasNumber(\.tokens.upperBound, at: index)
  }

  /// `12 people were killed`, `23 injured`: within eight tokens, with no other number and no end of clause between.
  private func classAfter(_ quantity: Quantity) -> String? {
    let limit = min(tokens.count, quantity.tokens.upperBound + 8)
    for index in quantity.tokens.upperBound..<max(limit, quantity.tokens.upperBound) {
      if [";", ":", "—", "–"].contains(text(index)) || hasNumber(\.number, at: index) {
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
    return CasualtyClass.of(text(index))
  }

  /// `12 rescuers and injured 30`: this word belongs to the next number.
  private func opensNextFigure(_ index: Int) -> Bool {
    CasualtyClass.takesObject(text(index)) && hasNumber(\.tokens.lowerBound, at: index + 1)
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
