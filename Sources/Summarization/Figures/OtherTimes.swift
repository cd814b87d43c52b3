extension FigureReader {
  /// The figures of the sentence may be of another time or of something beside the event: it names a year, a span, an
  /// average.
  var isAside: Bool {
    quantities.contains(where: \.isYear) || hasAny(of: Self.asides)
      || tokens.indices.contains { index in
        Self.before.contains(text(index)) && Self.spans.contains(text(index + 1))
      }
  }

  private static let asides: Set<String> = [
    "aftershock", "aftershocks", "annually", "average", "since", "annual", "decade", "decades", "historic",
  ]

  /// `last year`, `this season`
  private static let before: Set<String> = ["last", "this", "past", "recent", "previous", "each", "every", "per", "a"]
  private static let spans: Set<String> = ["year", "years", "month", "months", "season", "summer", "winter", "decade"]
}
