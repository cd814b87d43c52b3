/// Whether one `.` between words ends a sentence, told from the words beside it.
struct FullStop {
  let text: ScalarText
  /// Where it stands.
  let index: Int
  /// The word that follows, as it is written.
  let next: [Unicode.Scalar]

  var endsSentence: Bool {
    let before = word(endingAt: index)
    let lower = before.lowercasedText
    let isUpperNext = next.first?.isUpper == true
    if lower.isEmpty { return true }
    if before.allSatisfy(\.isDigit) { return !isOrdinal(before) && !isDecimalPoint(after: before) }
    if Abbreviations.beforeNumber.contains(lower), next.first?.isDigit == true { return false }
    if Abbreviations.beforeName.contains(lower) { return !(isUpperNext || next.first?.isDigit == true) || next.isEmpty }
    // `z. B.`, `u. A.`
    if before.count == 1, next.count == 1 { return false }
    if isInitial(before) { return next.count > 1 && nextStartsSentence }
    if before.contains(".") || Abbreviations.other.contains(lower) { return nextStartsSentence }
    return true
  }

  /// A single capital: of a name far more often than the end of a sentence.
  private func isInitial(_ word: [Unicode.Scalar]) -> Bool { word.count == 1 && word[0].isUpper }

  /// The day of a date as German, Czech, Finnish … write it.
  private func isOrdinal(_ digits: [Unicode.Scalar]) -> Bool {
    guard digits.count <= 2 else { return false }
    if Abbreviations.months.contains(next.lowercasedText) { return true }
    var end = index - digits.count
    while end > 0, text.scalars[end - 1].isSpace { end -= 1 }
    return Abbreviations.beforeOrdinal.contains(word(endingAt: end).lowercasedText)
  }

  /// `$27. 5MM`, `13. 6 percent`, `$368. 0 million`: a number that was torn apart at its point. Without a scale or a share
  /// after it only a sum is known to be one.
  private func isDecimalPoint(after whole: [Unicode.Scalar]) -> Bool {
    let fraction = next.prefix(while: \.isDigit)
    guard whole.count <= 3, (1...2).contains(fraction.count) else { return false }
    let unit = next.dropFirst(fraction.count)
    let tail = unit.isEmpty ? afterNext : Array(unit)
    if tail.first == "%" || Abbreviations.scales.contains(tail.lowercasedText) { return true }
    return tail.first?.isLower == true && isSum(whole)
  }

  /// The word or the mark after the one that follows.
  private var afterNext: [Unicode.Scalar] {
    var start = index + 1
    while start < text.count, text.scalars[start].isSpace { start += 1 }
    start += next.count
    while start < text.count, text.scalars[start].isSpace { start += 1 }
    guard start < text.count, text.scalars[start].isLetter else {
      return Array(text.scalars[start..<min(start + 1, text.count)])
    }
    var end = start
    while end < text.count, end - start < 16, text.scalars[end].isLetter { end += 1 }
    return Array(text.scalars[start..<end])
  }

  /// A sign of a currency stands before the digits.
  private func isSum(_ digits: [Unicode.Scalar]) -> Bool {
    let start = index - digits.count
    return start > 0 && text.scalars[start - 1].properties.generalCategory == .currencySymbol
  }

  private var nextStartsSentence: Bool { Abbreviations.starters.contains(next.lowercasedText) }

  /// The letters, digits and inner full stops before a place.
  private func word(endingAt end: Int) -> [Unicode.Scalar] {
    var start = end
    while start > 0, end - start < 16 {
      let scalar = text.scalars[start - 1]
      guard scalar.isLetter || scalar.isDigit || (scalar == "." && start < end) else { break }
      start -= 1
    }
    return Array(text.scalars[start..<end])
  }
}

extension [Unicode.Scalar] {
  fileprivate var lowercasedText: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: self)
    return String(view).lowercased()
  }
}
