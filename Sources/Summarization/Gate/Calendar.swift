import NewsModel

/// English names of weekdays and months.
enum Calendar {
  private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  static func isMonth(_ word: String) -> Bool { months.contains(word) }

  static func isName(_ word: String) -> Bool { weekdays.contains(word) || months.contains(word) }

  /// The weekday and the month of a day.
  static func names(of day: Day) -> [String] { [weekdays[day.weekday], months[day.parts.month - 1]] }
}
