import TextAnalysis

/// Joins the sentences of one quotation, so that no part of it is printed without the words that say whose it is.
enum QuotationJoiner {
  /// Scalars that a joined sentence may have.
  private static let limit = 400

  /// - Complexity: O(scalars)
  static func join(_ ranges: [TextRange], in text: ScalarText) -> [TextRange] {
    var joined: [TextRange] = []
    var index = 0
    while index < ranges.count {
      let end = quotationEnd(from: index, ranges, text) ?? index
      joined.append(TextRange(ranges[index].start, ranges[end].end))
      index = end + 1
    }
    return joined
  }

  /// The sentence of the same paragraph with which the quotation marks of this one are in pairs; nil when there is none
  /// near enough.
  private static func quotationEnd(from index: Int, _ ranges: [TextRange], _ text: ScalarText) -> Int? {
    var marks = QuotationMarks()
    for end in index..<ranges.count {
      if end > index, isBroken(between: ranges[end - 1], ranges[end], text) { return nil }
      marks.read(text.scalars[ranges[end].start..<ranges[end].end])
      if marks.areBalanced { return end }
      if ranges[end].end - ranges[index].start > limit { return nil }
    }
    return nil
  }

  private static func isBroken(between left: TextRange, _ right: TextRange, _ text: ScalarText) -> Bool {
    text.scalars[left.end..<right.start].contains { $0.isLineBreak }
  }
}
