/// Words under pictures that stand among a page's sentences.
enum Captions {
  /// `Sep 8, 2018; New York, NY; …`, `Ada Quill speaks to reporters in Vellport on March 6, 2019.`
  /// - Parameter roles: of the words.
  /// - Complexity: O(words)
  static func isIn(_ words: [String], roles: WordRoles) -> Bool {
    if showsPicture(words) { return true }
    guard roles.contains(.month), let month = words.indices.first(where: { isDate(words, at: $0) }) else {
      return false
    }
    if month == 0 || words.prefix(month).contains(where: verbs.contains) { return true }
    return month + 3 == words.count && isDateline(words, at: month)
  }

  /// `In this Jan. 31, 2014 photo, …`
  private static func showsPicture(_ words: [String]) -> Bool {
    guard words.count > 3, words[0] == "in", words[1] == "this" || words[1] == "a" else { return false }
    return words[2..<min(10, words.count)].contains { ["photo", "photograph"].contains($0) }
  }

  /// `…, Washington, U.S., September 6, 2018.`: a date at the end that no `on` joins to a sentence in which something happened.
  private static func isDateline(_ words: [String], at month: Int) -> Bool {
    month > 0 && !joints.contains(words[month - 1])
      && !words.prefix(month).contains { pasts.contains($0) || $0.count > 4 && $0.hasSuffix("ed") }
  }

  /// Before a date that belongs to what is told.
  private static let joints: Set<String> = [
    "on", "in", "of", "since", "from", "until", "till", "to", "by", "before", "after", "dated", "and", "through", "for",
    "effective", "is", "was", "the", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Verbs of what happened, and of what will, that do not end in `ed`.
  private static let pasts: Set<String> = [
    "was", "were", "had", "has", "have", "did", "said", "told", "went", "came", "took", "gave", "made", "got", "met",
    "won", "lost", "held", "left", "found", "began", "ran", "saw", "became", "fell", "rose", "led", "died", "hit",
    "will", "would", "is", "are", "expires", "ends", "begins", "starts",
  ]

  /// A month, a day, a year.
  private static func isDate(_ words: [String], at index: Int) -> Bool {
    guard index + 2 < words.count, Calendar.monthForms.contains(words[index]), let day = Int(words[index + 1]),
      (1...31).contains(day), let year = Int(words[index + 2])
    else { return false }
    return (1990...2100).contains(year)
  }

  /// `Waiting for lunch in Vellport. ADA QUILL/Getty Images`: who took the picture ends the words under it.
  /// - Parameter paragraph: its sentences so far.
  static func endsWithCredit(_ paragraph: ArraySlice<Sentence>) -> Bool {
    guard let last = paragraph.last, paragraph.count <= 4, last.words <= 8 else { return false }
    return agencies.contains { last.text.hasSuffix($0) }
  }

  private static let agencies = [
    "Getty Images", "/Getty", "/AFP", "/AP", "AP Photo", "/Reuters", "/REUTERS", "/EPA", "/Shutterstock", "/Alamy",
  ]

  /// What people do in pictures, in the present.
  private static let verbs: Set<String> = [
    "speaks", "arrives", "walks", "listens", "attends", "waits", "waves", "holds", "stands", "looks", "gestures",
    "poses", "smiles", "reacts", "leaves", "prepares", "talks", "delivers", "greets", "watches", "sits", "shows",
    "show", "testifies", "addresses", "campaigns", "appears", "celebrates", "gather", "gathers", "protest", "march",
    "stand", "wait", "walk", "listen", "hold", "carry", "carries", "wave", "pose",
  ]
}
