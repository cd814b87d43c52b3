import NewsModel

/// Every number of the sentence is a member's, and stands where the member has it.
enum NumberRule {
  static func findings(_ sentence: CheckedSentence) -> [GateFinding] {
    sentence.parts.quantities.filter { !isFree($0, sentence) && !isSupported($0, sentence) }.map { quantity in
      let words = sentence.parts.tokens[quantity.number..<max(quantity.tokens.upperBound, quantity.number + 1)]
      return GateFinding(quantity.isYear ? .date : .number, words.map(\.text).joined(separator: " "))
    }
  }

  /// Numbers that may be written freely: `one` and `two` in letters, a list's marker, the year of publication.
  private static func isFree(_ quantity: Quantity, _ sentence: CheckedSentence) -> Bool {
    if quantity.isWord || quantity.isOrdinal, quantity.value <= 2 { return true }
    if quantity.isYear, sentence.source.days.contains(where: { Double($0.parts.year) == quantity.value }) {
      return true
    }
    let tokens = sentence.parts.tokens
    return quantity.number == 0 && tokens.count > 1 && (tokens[1].text == "." || tokens[1].text == ")")
  }

  private static func isSupported(_ quantity: Quantity, _ sentence: CheckedSentence) -> Bool {
    let source = sentence.source
    let passages = (source.values[quantity.value] ?? []).filter { passage in
      source.tokens(of: passage).quantities.contains { quantity.agrees(with: $0) }
    }
    if passages.isEmpty { return isRounded(quantity, source) }
    let number = sentence.parts.tokens[quantity.number].text
    // A near copy of a passage has that passage's numbers: another number of the event is not enough.
    let best = sentence.alignment.nearest.map { sentence.cover(of: $0.passage, without: [number]) }.max() ?? 0
    if best < 0.6 { return true }
    if best >= 0.9, passages.contains(where: { sentence.cover(of: $0, without: [number]) >= best * 0.8 }) {
      return true
    }
    if best >= 0.9 {
      return passages.contains {
        sentence.cover(of: $0, without: [number]) >= best * 0.6 && sharesNeighbours(of: quantity, sentence, passage: $0)
      }
    }
    return passages.contains {
      sentence.cover(of: $0, without: [number]) >= best * 0.6 || sharesNeighbours(of: quantity, sentence, passage: $0)
    }
  }

  /// Most of the words beside the number are the passage's too: a sentence made of two passages.
  private static func sharesNeighbours(of quantity: Quantity, _ sentence: CheckedSentence, passage: Int) -> Bool {
    let tokens = sentence.parts.tokens
    let places = max(0, quantity.tokens.lowerBound - 3)..<min(tokens.count, quantity.tokens.upperBound + 3)
    let neighbours = Set(
      places.filter { !quantity.tokens.contains($0) && tokens[$0].kind == .word }
        .compactMap { sentence.source.term(of: tokens[$0].text, language: sentence.language) })
    let shared = neighbours.intersection(sentence.source.passages[passage].terms)
    return shared.count >= 2 && shared.count * 2 > neighbours.count
  }

  private static func isRounded(_ quantity: Quantity, _ source: GateSource) -> Bool {
    quantity.qualifier?.isApproximate == true
      && source.passages.indices.contains { source.tokens(of: $0).quantities.contains { quantity.rounds($0) } }
  }
}

/// A number of people is of the class that the members give it.
enum CasualtyRule {
  static func findings(_ sentence: CheckedSentence) -> [GateFinding] {
    sentence.parts.casualties.compactMap { figure in
      guard let classes = sentence.source.classes[figure.quantity.value], !classes.contains(figure.about) else {
        return nil
      }
      let value = figure.quantity.value
      // A page may write more digits than a whole number holds.
      return GateFinding(.casualtyClass, "\(Int(exactly: value).map(String.init) ?? value.description) \(figure.about)")
    }
  }
}
