/// Words under pictures that stand among a page's sentences, and the marks with which a page sets lines of its own.
enum Captions {
  /// `Sep 8, 2018; New York, NY; …`, `Ada Quill speaks to reporters in Vellport on March 6, 2019.`
  /// - Parameter roles: of the words.
  /// - Complexity: O(words)
  static func isIn(_ words: [String], roles: WordRoles) -> Bool {
    guard roles.contains(.month), let month = words.indices.first(where: { isDate(words, at: $0) }) else {
      return false
    }
    return month == 0 || words.prefix(month).contains(where: verbs.contains)
  }

  /// A month, a day, a year.
  private static func isDate(_ words: [String], at index: Int) -> Bool {
    guard index + 2 < words.count, months.contains(words[index]), let day = Int(words[index + 1]),
      (1...31).contains(day), let year = Int(words[index + 2])
    else { return false }
    return (1990...2100).contains(year)
  }

  static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
  ]

  /// What people do in pictures, in the present.
  private static let verbs: Set<String> = [
    "speaks", "arrives", "walks", "listens", "attends", "waits", "waves", "holds", "stands", "looks", "gestures",
    "poses", "smiles", "reacts", "leaves", "prepares", "talks", "delivers", "greets", "watches", "sits", "shows",
    "show",
  ]

  /// `| Jo Quill Politics …`, `• Road closed.`, `(Nobody knows.)`, `committee interviews, over 1,200 questions.`: a line of
  /// the page's own, an aside, the rest of a sentence.
  static func isFragment(_ sentence: String) -> Bool {
    guard let first = sentence.unicodeScalars.first else { return true }
    if "|•·▪*—–-(".unicodeScalars.contains(first) { return true }
    // `iPhone`, `al-Qaida`, `de Vries` begin sentences too.
    let word = sentence.prefix { $0.isLetter || $0 == "-" || $0 == "’" || $0 == "'" }
    return first.properties.isLowercase && !word.contains(where: \.isUppercase) && word.count > 2
  }
}
