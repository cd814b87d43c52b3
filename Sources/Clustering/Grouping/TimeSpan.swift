/// When the dated articles of a group were published, from the first to the last, in seconds.
struct TimeSpan {
  /// Nil where none is dated.
  private var bounds: ClosedRange<Int>?

  /// - Parameter time: of one article; nil for an undated one.
  init(_ time: Int? = nil) { bounds = time.map { $0...$0 } }

  /// 0 where none is dated.
  var length: Int { bounds.map { $0.upperBound - $0.lowerBound } ?? 0 }

  func union(_ other: TimeSpan) -> TimeSpan {
    guard let one = bounds, let two = other.bounds else { return bounds == nil ? other : self }
    var span = self
    span.bounds = min(one.lowerBound, two.lowerBound)...max(one.upperBound, two.upperBound)
    return span
  }
}
