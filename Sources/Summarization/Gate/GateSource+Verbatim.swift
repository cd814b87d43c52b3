import NewsModel
import TextAnalysis

extension GateSource {
  /// Whether a text is whole sentences of a member, as they stand there; it breaks no rule, since each asks whether its words are
  /// a member's.
  /// - Complexity: O(passages)
  func hasVerbatim(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars).trimmed
    if wanted.isEmpty { return false }
    let trimmed = String(String.UnicodeScalarView(wanted))
    return passages.contains { passage in
      // A headline, or a sentence with its dateline.
      passage.text == trimmed || passage.sentence.map { members[passage.member].runs(wanted, from: $0) } ?? false
    }
  }
}

extension Member {
  /// From the beginning of a sentence to the end of it or of a later one.
  fileprivate func runs(_ wanted: ArraySlice<Unicode.Scalar>, from sentence: Int) -> Bool {
    let start = sentences[sentence].range.start
    let end = start + wanted.count
    return end <= body.count && body.scalars[start..<end].elementsEqual(wanted)
      && sentences[sentence...].contains { $0.range.end == end }
  }
}

extension [Unicode.Scalar] {
  fileprivate var trimmed: ArraySlice<Unicode.Scalar> {
    guard let first = firstIndex(where: { !$0.properties.isWhitespace }),
      let last = lastIndex(where: { !$0.properties.isWhitespace })
    else { return [] }
    return self[first...last]
  }
}
