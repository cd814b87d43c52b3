/// Figures that are no casualties: shares, sums, votes, magnitudes, counts of things.
extension FigureReader {
  private static let shareNouns = Set(
    words:
      "turnout inflation unemployment tariff tariffs stake turnover approval containment")
  private static let moneyNouns = Set(
    words:
      """
      deal fine fines aid package loan damage damages cost costs contract investment bail ransom settlement revenue
      profit loss losses debt bid offer compensation bailout reward grant fund takeover bribes bribe embezzlement fraud
      embezzled sobornos malversación desviar desviara desvió schmiergeld strafe bußgeld multa amende
      """)
  private static let thingNouns = Set(
    words:
      """
      votes homes houses buildings drones missiles passengers jobs seats hectares acres flights customers households
      hostages migrants schools families soldiers troops protesters demonstrators signatures
      abgeordnete wohnungen häuser soldaten stimmen diputados viviendas votos soldados députés voix maisons
      """)

  func slot(_ quantity: Quantity) -> Figure? {
    if let vote = vote(quantity) { return vote }
    if isAgeAtDeath(quantity) { return figure("age at death", quantity) }
    if quantity.isYear || quantity.isOrdinal || isShareOfNext(quantity) || isRate(quantity) || isOfPair(quantity)
      || isBracketed(quantity) || isPopulation(quantity) || isDemand(quantity)
    {
      return nil
    }
    switch quantity.unit {
    case "": return thing(quantity)
    case "%": return nearest(quantity, of: Self.shareNouns).map { figure($0, quantity) }
    default: return sum(quantity)
    }
  }

  /// `a fine of $5 million`, `worth 4 million crowns`; not `including debt, 2.3 billion`.
  private func sum(_ quantity: Quantity) -> Figure? {
    if hasAny(of: ["including", "excluding", "debt"]) { return nil }
    if let noun = nearest(quantity, of: Self.moneyNouns) { return figure(Self.same[noun] ?? noun, quantity) }
    return nearest(quantity, of: Self.valueWords).map { _ in figure("value", quantity) }
  }

  /// Words of one thing, those of other languages among them.
  private static let same = [
    "bribe": "bribes", "sobornos": "bribes", "schmiergeld": "bribes", "embezzled": "embezzlement",
    "malversación": "embezzlement", "desviar": "embezzlement", "desviara": "embezzlement", "desvió": "embezzlement",
    "strafe": "fine", "bußgeld": "fine", "multa": "fine", "amende": "fine",
    "abgeordnete": "members", "diputados": "members", "députés": "members", "stimmen": "votes", "votos": "votes",
    "voix": "votes", "wohnungen": "homes", "viviendas": "homes", "häuser": "houses", "maisons": "houses",
    "soldaten": "soldiers", "soldados": "soldiers",
  ]

  private static let valueWords = Set(words: "worth valued value insured priced")

  private func thing(_ quantity: Quantity) -> Figure? {
    let after = quantity.tokens.upperBound
    let before = text(quantity.tokens.lowerBound - 1)
    if before == "magnitude" || (text(after) == "-" && text(after + 1) == "magnitude")
      || (before == "of" && text(quantity.tokens.lowerBound - 2) == "magnitude")
    {
      return figure("magnitude", quantity)
    }
    if isCrowd(quantity) { return figure("crowd", quantity) }
    for index in after..<(after + 2) where Self.thingNouns.contains(text(index)) {
      return figure(Self.same[text(index)] ?? text(index), quantity)
    }
    return nil
  }

  /// The nearest of some nouns, at most six tokens away.
  private func nearest(_ quantity: Quantity, of nouns: Set<String>) -> String? {
    for distance in 1...6 {
      let after = text(quantity.tokens.upperBound + distance - 1)
      if nouns.contains(after) { return after }
      let before = text(quantity.tokens.lowerBound - distance)
      if nouns.contains(before) { return before }
    }
    return nil
  }
}
