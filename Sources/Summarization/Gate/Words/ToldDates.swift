import NewsModel

/// Dates that a passage tells by words that are counted from its article's: `last month`, `two years ago`, `on Monday`.
struct ToldDates {
  private(set) var days: Set<Day> = []
  /// 1...12
  private(set) var months: Set<Int> = []
  private(set) var years: Set<Int> = []

  /// Those of a passage of a member that was published on a day.
  /// - Complexity: O(tokens)
  init(_ parts: PassageTokens, published: Day) {
    let words = parts.tokens.map(\.text)
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : ""
      if let step = Self.steps[word] { add(step, next, published) }
      if parts.tokens[index].isCapitalised, Calendar.isWeekday(word) { addDays(named: word, around: published) }
    }
    for quantity in parts.quantities where quantity.value <= Self.longest {
      let after = quantity.tokens.upperBound
      guard after + 1 < words.count, words[after + 1] == "ago" || words[after + 1] == "earlier" else { continue }
      add(-Int(quantity.value), words[after], published)
    }
    if zip(words, words.dropFirst()).contains(where: { $0 == "decade" && $1 == "ago" }) {
      years.insert(published.parts.year - 10)
    }
  }

  private mutating func add(_ count: Int, _ unit: String, _ published: Day) {
    let (year, month) = (published.parts.year, published.parts.month)
    switch unit {
    case "year", "years", "season", "summer", "winter", "spring", "autumn": years.insert(year + count)
    case "decades": years.insert(year + 10 * count)
    case "month", "months":
      let all = year * 12 + month - 1 + count
      months.insert(all % 12 + 1)
      years.insert(all / 12)
    case "day", "days": days.insert(published.advanced(by: count))
    case "week", "weeks": months.insert(published.advanced(by: 7 * count).parts.month)
    default: break
    }
  }

  /// The day of the week before the date and after it.
  private mutating func addDays(named word: String, around published: Day) {
    for distance in -6...6 {
      let day = published.advanced(by: distance)
      guard Calendar.names(of: day).contains(word) else { continue }
      days.insert(day)
      months.insert(day.parts.month)
      years.insert(day.parts.year)
    }
  }

  private static let longest = 200.0
  private static let steps = ["last": -1, "previous": -1, "next": 1]
}
