/// How far the dated articles of a group lie apart, at the least: a day of publication that is not sure may be an earlier or a
/// later one.
struct TimeSpan {
  /// In seconds: by then the first was published, and not before then the last; nil where none is dated.
  private var bounds: (first: Int, last: Int)?

  /// - Parameters:
  ///   - time: when one article was published, in seconds; nil for an undated one.
  ///   - doubt: seconds that it may be earlier or later.
  init(_ time: Int? = nil, doubt: Int = 0) { bounds = time.map { ($0 + doubt, $0 - doubt) } }

  var isDated: Bool { bounds != nil }

  /// Seconds; 0 where none is dated.
  var length: Int { bounds.map { max(0, $0.last - $0.first) } ?? 0 }

  /// Whether an article may join a group of this span. People may have made one that spans more, which an undated article does not
  /// change.
  func takes(_ article: TimeSpan, within window: Int) -> Bool { !article.isDated || union(article).length <= window }

  func union(_ other: TimeSpan) -> TimeSpan {
    guard let one = bounds, let two = other.bounds else { return isDated ? self : other }
    var span = self
    span.bounds = (min(one.first, two.first), max(one.last, two.last))
    return span
  }
}
