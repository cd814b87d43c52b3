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
    guard let place = text.firstRange(of: figure), !figure.isEmpty else { return nil }
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
}
