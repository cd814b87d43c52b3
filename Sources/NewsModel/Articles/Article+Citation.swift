extension Article {
  /// The headline, resting on itself.
  package var citedHeadline: CitedText {
    let citation = Citation(
      article: id, field: "headline", start: 0, end: headline.unicodeScalars.count, exact: headline)
    return CitedText(text: headline, citations: [citation])
  }

  /// What stands where a citation points; nil when there is no such place.
  /// - Complexity: O(length of the field)
  package func text(of citation: Citation) -> String? {
    let text: String? =
      switch citation.field {
      case "headline": headline
      case nil, "articleBody": articleBody
      default: nil
      }
    guard let scalars = text?.unicodeScalars, citation.start >= 0, citation.start <= citation.end,
      let start = scalars.index(scalars.startIndex, offsetBy: citation.start, limitedBy: scalars.endIndex),
      let end = scalars.index(start, offsetBy: citation.end - citation.start, limitedBy: scalars.endIndex)
    else { return nil }
    return String(scalars[start..<end])
  }

  /// Whether the article says just that, just there: byte for byte, for Swift takes a letter and its composed form for equal. Nothing is
  /// no saying.
  package func states(_ citation: Citation) -> Bool {
    guard let text = text(of: citation), !text.isEmpty else { return false }
    return text.utf8.elementsEqual(citation.exact.utf8)
  }
}
