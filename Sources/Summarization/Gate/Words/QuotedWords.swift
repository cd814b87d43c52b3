/// The words that stand between quotation marks; an ellipsis or square brackets within cut a quotation in two.
enum QuotedWords {
  /// In `“…”` and their like.
  static func double(_ tokens: [Token]) -> [[String]] {
    var found: [[String]] = []
    var open: Quotation?
    for index in tokens.indices {
      if ["\"", "“", "”", "„", "«", "»"].contains(tokens[index].text) {
        found += open?.parts ?? []
        open = open == nil ? Quotation() : nil
      } else {
        open?.read(tokens, index)
      }
    }
    return found
  }

  /// In `‘…’` and `'…'`, which stand for apostrophes too: a mark opens before a letter and behind a gap, closes behind a letter
  /// or a stop and before none. What is not closed is no quotation, and of one word or two it is none to be sure of.
  static func single(_ tokens: [Token]) -> [[String]] {
    var found: [[String]] = []
    var open: Quotation?
    for index in tokens.indices {
      if open == nil {
        if opens(tokens, index) { open = Quotation() }
      } else if closes(tokens, index) {
        let parts = open?.parts ?? []
        if parts.reduce(0, { $0 + $1.count }) >= 3 { found += parts }
        open = nil
      } else {
        open?.read(tokens, index)
      }
    }
    return found
  }

  private static let singleMarks: Set<String> = ["‘", "’", "'"]
  private static let behindGap: Set<String> = ["(", "[", "—", "–", "“", "\""]

  private static func opens(_ tokens: [Token], _ index: Int) -> Bool {
    guard ["‘", "'"].contains(tokens[index].text), index + 1 < tokens.count, tokens[index + 1].kind == .word,
      tokens[index + 1].isAttached
    else { return false }
    return index == 0 || !tokens[index].isAttached || behindGap.contains(tokens[index - 1].text)
  }

  private static func closes(_ tokens: [Token], _ index: Int) -> Bool {
    guard singleMarks.contains(tokens[index].text), tokens[index].isAttached, index > 0 else { return false }
    let before = tokens[index - 1]
    return (before.kind != .mark || [".", ",", "!", "?", "…"].contains(before.text))
      && !(index + 1 < tokens.count && tokens[index + 1].isAttached && tokens[index + 1].kind != .mark)
  }
}

/// The words of one quotation, in parts.
private struct Quotation {
  private(set) var parts: [[String]] = [[]]
  private var isInsertion = false

  mutating func read(_ tokens: [Token], _ index: Int) {
    let token = tokens[index]
    // Two stops in a row, together or apart, are an ellipsis.
    let isEllipsis = token.text == "…" || token.text == "." && index > 0 && tokens[index - 1].text == "."
    if isEllipsis || token.text == "[" || token.text == "]" {
      if !isEllipsis { isInsertion = token.text == "[" }
      parts.append([])
    } else if token.kind != .mark, !isInsertion, !isRestOfInsertion(tokens, index) {
      parts[parts.count - 1].append(token.text)
    }
  }

  /// `[The minister]'s` for a member's `he's`.
  private func isRestOfInsertion(_ tokens: [Token], _ index: Int) -> Bool {
    index > 1 && tokens[index - 2].text == "]" && ["'", "’"].contains(tokens[index - 1].text)
      && tokens[index].isAttached
  }
}
