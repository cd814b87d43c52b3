import NewsModel

/// Every number of the sentence is a member's, and stands where the member has it.
enum NumberRule {
  static func findings(_ sentence: CheckedSentence) -> [GateFinding] {
    sentence.parts.quantities.filter { !isFree($0, sentence) && !isSupported($0, sentence) }.map { quantity in
      let words = sentence.parts.tokens[quantity.number..<max(quantity.tokens.upperBound, quantity.number + 1)]
      return GateFinding(quantity.isYear ? .date : .number, words.map(\.text).joined(separator: " "))
    }
  }

  /// Numbers that may be written freely: `one` and `two` in letters, a list's marker, the date of publication.
  private static func isFree(_ quantity: Quantity, _ sentence: CheckedSentence) -> Bool {
    if quantity.isWord || quantity.isOrdinal, quantity.value <= 2 { return true }
    if quantity.isYear, sentence.source.days.contains(where: { Double($0.parts.year) == quantity.value }) {
      return true
    }
    if isPublished(quantity, sentence) { return true }
    return quantity.number == 0 && [".", ")"].contains(sentence.parts.tokens.text(at: 1))
  }

  /// The day of a member's own date, unless the sentence copies a passage that tells another day.
  private static func isPublished(_ quantity: Quantity, _ sentence: CheckedSentence) -> Bool {
    guard let date = DayOfMonth(quantity, in: sentence.parts.tokens),
      sentence.source.days.contains(where: { $0.parts.month == date.month && Double($0.parts.day) == date.day })
    else { return false }
    guard let original = sentence.original(without: [sentence.parts.tokens[quantity.number].text]) else { return true }
    let told = DayOfMonth.all(in: sentence.source.tokens(of: original))
    return told.isEmpty || told.contains(date)
  }

  private static func isSupported(_ quantity: Quantity, _ sentence: CheckedSentence) -> Bool {
    quantity.readings(in: sentence.parts.tokens).contains { reading in
      let passages = NumberPassages(of: reading, sentence)
      return reading.isYear ? passages.haveYear : passages.haveNumber
    }
  }
}

extension Quantity {
  /// `120.000` is a hundred and twenty thousand to most of Europe: either reading may be the members'.
  func readings(in tokens: [Token]) -> [Quantity] {
    let groups = tokens[number].text.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.count == 2, (1...3).contains(groups[0].count), groups[1].count == 3, value < 1000,
      groups.allSatisfy({ $0.allSatisfy(\.isNumber) })
    else { return [self] }
    return [
      self,
      Quantity(
        value: (value * 1000).rounded(), unit: unit, qualifier: qualifier, tokens: self.tokens, number: number,
        isWord: isWord, isYear: isYear, isOrdinal: isOrdinal),
    ]
  }
}
