import NewsModel
import TextAnalysis

extension Member {
  /// The headline, resting on itself; without the label of a player that some pages set behind it: `Listen· 5:08`.
  var citedHeadline: CitedText {
    let text = ScalarText(article.headline)
    guard let mark = text.scalars.lastIndex(of: "·"), let end = Self.labelStart(text.scalars, mark: mark) else {
      return article.citedHeadline
    }
    let cut = text[TextRange(0, end)]
    return CitedText(
      text: cut, citations: [Citation(article: article.id, field: "headline", start: 0, end: end, exact: cut)])
  }

  private static func labelStart(_ scalars: [Unicode.Scalar], mark: Int) -> Int? {
    let time = scalars[(mark + 1)...].filter { !$0.isSpace }
    let label = Array(" Listen".unicodeScalars)
    guard (4...5).contains(time.count), time.allSatisfy({ $0.isDigit || $0 == ":" }), mark > label.count + 3,
      scalars[..<mark].suffix(label.count).elementsEqual(label)
    else { return nil }
    return mark - label.count
  }
}
