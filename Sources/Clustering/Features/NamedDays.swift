/// Names of the days of the week, as reports have them: “the court ruled on Tuesday”. Reports of one event name the same day,
/// and reports of one affair a week long do not, which tells them apart where the date of publication is not known.
///
/// The names are full words of languages that write them as one; short forms and words that mean more (`sun`, `segunda`) are
/// left out.
struct NamedDays {
  /// Days of the week from Monday on, by term; nil for other words. The names are the first terms of a vocabulary.
  private var days: [Int?] = []

  private static let names = [
    "monday montag lundi lunes lunedì maandag",
    "tuesday dienstag mardi martes martedì dinsdag",
    "wednesday mittwoch mercredi miércoles mercoledì woensdag",
    "thursday donnerstag jeudi jueves giovedì donderdag",
    "friday freitag vendredi viernes venerdì vrijdag",
    "saturday samstag sonnabend samedi sábado sabato zaterdag",
    "sunday sonntag dimanche domingo domenica zondag",
  ]

  init(_ vocabulary: inout Vocabulary) {
    for (day, names) in Self.names.enumerated() {
      for name in names.split(separator: " ") {
        let term = vocabulary.number(of: String(name))
        while days.count <= term { days.append(nil) }
        days[term] = day
      }
    }
  }

  @inline(__always)
  func day(ofTerm term: Int) -> Int? { term < days.count ? days[term] : nil }
}

/// Which days of the week a text names, the first ones most: a vector of length 1, or of zeros where it names none.
struct WeekdayCounts: Sendable {
  /// From Monday on; the eighth stays 0.
  private var weights = SIMD8<Float>()
  private var mentions: Float = 0

  /// The nth mention weighs 1/n: what happened stands first, what it follows from after that.
  mutating func add(_ day: Int) {
    mentions += 1
    weights[day] += 1 / mentions
  }

  /// - Returns: the vector; nothing is counted any more.
  mutating func drain() -> SIMD8<Float> {
    defer { self = WeekdayCounts() }
    let norm = (weights * weights).sum().squareRoot()
    return norm > 0 ? weights / norm : weights
  }
}
