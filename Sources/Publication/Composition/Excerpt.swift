import NewsModel

/// The words around a figure, for where a whole sentence is more than may be printed of its article.
struct Excerpt {
  /// The part of the passage, as a citation of its own.
  let citation: Citation
  /// It begins after the passage does.
  let skipsStart: Bool
  /// It ends before the passage does.
  let skipsEnd: Bool

  /// Five words before the one that has the figure, and six after it.
  /// - Parameter figure: as it is printed; nil is returned when the passage does not write it so, as with numbers in words.
  init?(of passage: Citation, around figure: String) {
    let text = passage.exact
    guard let place = Self.place(of: figure, in: text) else { return nil }
    let words = text.split(separator: " ")
    guard let middle = words.firstIndex(where: { $0.endIndex > place.lowerBound }) else { return nil }
    let first = words[max(0, middle - 5)].startIndex
    let last = words[min(words.count - 1, middle + 6)].endIndex
    var part = passage
    part.exact = String(text[first..<last])
    part.start += text[..<first].unicodeScalars.count
    part.end = part.start + part.exact.unicodeScalars.count
    citation = part
    skipsStart = middle > 5
    skipsEnd = middle + 7 < words.count
  }

  /// Where the figure stands for itself, and not within another (`12` in `1,120` or `A12`).
  private static func place(of figure: String, in text: String) -> Range<String.Index>? {
    if figure.isEmpty { return nil }
    return text.ranges(of: figure).first { range in
      let before = text[..<range.lowerBound]
      let after = text[range.upperBound...]
      return !continues(before.reversed()) && !continues(after)
    }
  }

  /// A letter, a digit, or a separator with a digit behind it.
  private static func continues(_ text: some Sequence<Character>) -> Bool {
    let next = Array(text.prefix(2))
    guard let first = next.first else { return false }
    if first.isLetter || first.isNumber { return true }
    return ",.".contains(first) && next.count > 1 && next[1].isNumber
  }
}
