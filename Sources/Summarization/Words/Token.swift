import TextAnalysis

/// A word, a number or a mark of a sentence, with its place.
struct Token {
  enum Kind {
    case word, number, mark
  }

  let kind: Kind
  /// Scalars of the sentence.
  let range: TextRange
  /// Lower-cased; apostrophes straight; initials without their points; of a number its digits and separators as they stand.
  let text: String
  /// The first letter is a capital.
  let isCapitalised: Bool
  /// Two letters and more, all of them capitals: `US`, `U.S.`, `NATO`.
  let isInitials: Bool
  /// Nothing stands between this token and the one before it.
  let isAttached: Bool

  /// Cuts a sentence into tokens. A word is a run of letters, with apostrophes between letters, or single
  /// letters with points after them (`U.S.`, `a.m.`); a number is a run of digits with single separators between digits;
  /// every other visible scalar is a mark.
  /// - Complexity: O(scalars)
  static func tokens(of sentence: String) -> [Token] {
    var scan = TokenScan(scalars: Array(sentence.unicodeScalars))
    return scan.tokens()
  }
}

private struct TokenScan {
  let scalars: [Unicode.Scalar]
  private var found: [Token] = []
  private var index = 0

  init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  mutating func tokens() -> [Token] {
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.isDigit {
        take(.number) { $0.isNumberPart($1) }
      } else if scalar.isLetter {
        if let end = endOfInitials() { take(.word, to: end) } else { take(.word) { $0.isWordPart($1) } }
      } else if scalar.isSpace {
        index += 1
      } else {
        take(.mark) { _, _ in false }
      }
    }
    return found
  }

  private mutating func take(_ kind: Token.Kind, while isPart: (TokenScan, Int) -> Bool) {
    let start = index
    index += 1
    while index < scalars.count, isPart(self, index) { index += 1 }
    append(kind, scalars[start..<index], from: start)
  }

  private mutating func take(_ kind: Token.Kind, to end: Int) {
    let start = index
    index = end
    append(kind, scalars[start..<end].filter { $0 != "." }[...], from: start)
  }

  /// - Parameter part: what the token's text is made of.
  private mutating func append(_ kind: Token.Kind, _ part: ArraySlice<Unicode.Scalar>, from start: Int) {
    let isCapitalised = scalars[start].isUpper
    found.append(
      Token(
        kind: kind, range: TextRange(start, index), text: part.lowercasedText, isCapitalised: isCapitalised,
        isInitials: isCapitalised && part.count > 1 && part.allSatisfy(\.isUpper),
        isAttached: found.last?.range.end == start))
  }

  /// Behind `U.S.`: two single letters and more with points between them; the point after the last belongs to them.
  private func endOfInitials() -> Int? {
    var end = index + 1
    while end + 1 < scalars.count, scalars[end] == ".", scalars[end + 1].isLetter,
      end + 2 == scalars.count || !isWordPart(end + 2)
    {
      end += 2
    }
    if end == index + 1 { return nil }
    return end < scalars.count && scalars[end] == "." ? end + 1 : end
  }

  /// A combining mark, a letter, or an apostrophe between letters.
  private func isWordPart(_ index: Int) -> Bool {
    let scalar = scalars[index]
    if scalar.isLetter { return true }
    if scalar == "'" || scalar == "’" { return index + 1 < scalars.count && scalars[index + 1].isLetter }
    return scalar.value > 0x2FF && scalar.properties.generalCategory == .nonspacingMark
  }

  /// A digit, or one separator between digits; spaces separate groups of three only when they do not break.
  private func isNumberPart(_ index: Int) -> Bool {
    let scalar = scalars[index]
    if scalar.isDigit { return true }
    guard scalars[index - 1].isDigit, index + 1 < scalars.count, scalars[index + 1].isDigit else { return false }
    switch scalar {
    case ".", ",", "'", "’": return true
    case "\u{A0}", "\u{202F}", "\u{2009}": return startsGroup(index + 1)
    default: return false
    }
  }

  private func startsGroup(_ index: Int) -> Bool {
    index + 3 <= scalars.count && scalars[index..<(index + 3)].allSatisfy(\.isDigit)
      && !(index + 3 < scalars.count && scalars[index + 3].isDigit)
  }
}

extension [Token] {
  /// The text of a token; empty before the first and behind the last.
  func text(at index: Int) -> String { indices.contains(index) ? self[index].text : "" }
}

extension ArraySlice<Unicode.Scalar> {
  /// Lower-cased, with straight apostrophes. Most tokens are ASCII and made without looking at properties.
  fileprivate var lowercasedText: String {
    if allSatisfy({ $0.value < 0x80 }) {
      return String(unsafeUninitializedCapacity: count) { buffer in
        for (place, scalar) in enumerated() {
          let byte = UInt8(truncatingIfNeeded: scalar.value)
          buffer[place] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        }
        return count
      }
    }
    var view = String.UnicodeScalarView()
    for scalar in self { view.append(scalar == "’" ? "'" : scalar) }
    return String(view).lowercased()
  }
}
