import NewsModel

/// English names of weekdays and months.
enum Calendar {
  private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  /// Names of months and their short forms.
  static let monthForms = Set(months).union([
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
  ])

  static func isWeekday(_ word: String) -> Bool { weekdays.contains(word) }

  static func isMonth(_ word: String) -> Bool { months.contains(word) }

  static func isName(_ word: String) -> Bool { isWeekday(word) || isMonth(word) }

  /// Two weekdays or two months.
  static func areSameKind(_ one: String, _ other: String) -> Bool {
    isWeekday(one) && isWeekday(other) || isMonth(one) && isMonth(other)
  }

  /// 1...12, also of `Jan` and `Sept`.
  static func month(_ word: String) -> Int? {
    guard word.count >= 3, let place = months.firstIndex(where: { $0.hasPrefix(word) }) else { return nil }
    return place + 1
  }

  /// The weekday and the month of a day.
  static func names(of day: Day) -> [String] { [weekdays[day.weekday], months[day.parts.month - 1]] }
}
