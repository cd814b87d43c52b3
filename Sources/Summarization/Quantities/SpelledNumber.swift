/// Numbers in English words, by how they are built: `[[n] thousand] [and] [n hundred] [and] [tens[-]unit]`. Where a part follows that
/// the number cannot take, as in `one thousand and two thousand`, another number begins.
struct SpelledNumber {
  private let tokens: [Token]

  init(_ tokens: [Token]) { self.tokens = tokens }

  /// - Returns: the value, and the token after the number; nil where none begins.
  /// - Complexity: O(tokens of the number)
  func number(at index: Int) -> (Double, end: Int)? {
    if text(index) == "thousand" { return thousands(1, index + 1) }
    guard let (value, end) = belowThousand(at: index) else { return nil }
    let scale = afterHyphen(end)
    return text(scale) == "thousand" ? thousands(value, scale + 1) : (value, end)
  }

  private func thousands(_ value: Double, _ end: Int) -> (Double, end: Int) {
    guard let (rest, after) = belowThousand(at: afterAnd(end)), text(afterHyphen(after)) != "thousand" else {
      return (value * 1000, end)
    }
    return (value * 1000 + rest, after)
  }

  private func belowThousand(at index: Int) -> (Double, end: Int)? {
    if text(index) == "dozen" { return (12, index + 1) }
    if text(index) == "hundred" { return hundreds(1, index + 1) }
    guard let (value, end) = belowHundred(at: index) else { return nil }
    let scale = afterHyphen(end)
    if text(scale) == "dozen" { return (value * 12, scale + 1) }
    return text(scale) == "hundred" ? hundreds(value, scale + 1) : (value, end)
  }

  private func hundreds(_ value: Double, _ end: Int) -> (Double, end: Int) {
    guard let (rest, after) = belowHundred(at: afterAnd(end)),
      !["hundred", "dozen"].contains(text(afterHyphen(after)))
    else { return (value * 100, end) }
    return (value * 100 + rest, after)
  }

  private func belowHundred(at index: Int) -> (Double, end: Int)? {
    if let unit = NumberWords.units[text(index)] { return (unit, index + 1) }
    guard let ten = NumberWords.tens[text(index)] else { return nil }
    let next = afterHyphen(index + 1)
    guard let unit = NumberWords.units[text(next)], (1..<10).contains(unit) else { return (ten, index + 1) }
    return (ten + unit, next + 1)
  }

  private func text(_ index: Int) -> String { tokens.text(at: index) }
  private func afterHyphen(_ index: Int) -> Int { text(index) == "-" ? index + 1 : index }
  private func afterAnd(_ index: Int) -> Int { text(index) == "and" ? index + 1 : afterHyphen(index) }
}
