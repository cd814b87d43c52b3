extension WrittenDate {
  enum Meaning {
    /// 1...12
    case month(Int)
    /// 1...12 of the Persian calendar
    case persianMonth(Int)
    /// A word that may stand inside a date without parting it.
    case silent
  }

  /// What a word of a date means, lower case, without a full stop.
  static func meaning(of word: String) -> Meaning? { meanings[word] }

  private static let english: [String: Int] = [
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6,
    "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sep": 9, "sept": 9, "october": 10, "oct": 10,
    "november": 11, "nov": 11, "december": 12, "dec": 12,
  ]

  /// What follows a day's number: `5th`.
  static let ordinalEndings: Set<String> = ["st", "nd", "rd", "th"]

  /// One table, since most words of most lines are neither; English goes first, and months go before silent words.
  private static let meanings: [String: Meaning] = {
    var meanings = english.merging(otherMonths) { first, _ in first }.mapValues { Meaning.month($0) }
    for (word, month) in persianMonths where meanings[word] == nil { meanings[word] = .persianMonth(month) }
    for word in silent.union(otherSilentWords) where meanings[word] == nil { meanings[word] = .silent }
    return meanings
  }()

  private static let silent: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
    "thur",
    "thurs", "fri", "sat", "sun", "of", "the", "at", "on",
  ]
}
