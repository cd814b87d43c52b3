extension WrittenDate {
  /// 1...12 for a month's name or its abbreviation, lower case, without a full stop.
  static func month(named word: String) -> Int? { english[word] ?? otherMonths[word] }

  private static let english: [String: Int] = [
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6,
    "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sep": 9, "sept": 9, "october": 10, "oct": 10,
    "november": 11, "nov": 11, "december": 12, "dec": 12,
  ]

  /// What follows a day's number: `5th`.
  static let ordinalEndings: Set<String> = ["st", "nd", "rd", "th"]

  /// Words that may stand inside a date without parting it.
  static func isSilent(_ word: String) -> Bool { silent.contains(word) || otherSilentWords.contains(word) }

  private static let silent: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
    "thur",
    "thurs", "fri", "sat", "sun", "of", "the", "at", "on",
  ]
}
