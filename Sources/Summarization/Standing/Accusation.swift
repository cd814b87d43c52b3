/// A charge against somebody must not be printed without who makes it.
enum Accusation {
  static let words: Set<String> = ["accused", "suspected", "alleged", "allegedly", "reportedly"]

  /// - Parameters:
  ///   - words: of one sentence, lower-cased.
  ///   - roles: of these.
  static func lacksSource(_ words: [String], roles: WordRoles) -> Bool {
    guard roles.contains(.accusation), let index = words.firstIndex(where: Self.words.contains) else { return false }
    if Attribution.isIn(words.filter { $0 != "alleged" }) { return false }
    switch words[index] {
    case "accused", "suspected": return isPassive(words, index) && !words.contains("by")
    default: return true
    }
  }

  /// `is accused of`, `accused of`: not `the ministry accused the firm of`.
  private static func isPassive(_ words: [String], _ index: Int) -> Bool {
    index + 1 < words.count && words[index + 1] == "of"
  }
}
