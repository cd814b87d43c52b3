extension FigureReader {
  /// The figures of the sentence may be of another time or of something beside the event: it names a year, a span, an
  /// average.
  var isAside: Bool {
    quantities.contains(where: \.isYear) || hasAny(of: Self.asides) || isOfAMonth
      || tokens.indices.contains { index in
        Self.before.contains(text(index)) && Self.spans.contains(text(index + 1))
      }
  }

  /// The sentence tells of what may come; `closer than expected` tells of what came.
  var isForecast: Bool {
    tokens.indices.contains { Self.modals.contains(text($0)) && text($0 - 1) != "than" }
  }

  private static let modals: Set<String> = [
    "could", "would", "might", "expected", "forecast", "predicted", "projected", "if", "threatened",
  ]

  /// `in September`: of another month, where a day of this one is `on 3 March`.
  private var isOfAMonth: Bool {
    tokens.indices.contains { index in
      text(index) == "in" && Calendar.isMonth(text(index + 1))
        && !(tokens.indices.contains(index + 2) && tokens[index + 2].kind == .number)
    }
  }

  private static let asides: Set<String> = [
    "aftershock", "aftershocks", "annually", "average", "since", "annual", "decade", "decades", "historic", "required",
    "requires", "minimum", "threshold", "must",
  ]

  /// `last year`, `this season`
  private static let before: Set<String> = ["last", "this", "past", "recent", "previous", "each", "every", "per", "a"]
  private static let spans: Set<String> = ["year", "years", "month", "months", "season", "summer", "winter", "decade"]
}
