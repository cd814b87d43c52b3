/// How sure a headline is of what it says.
enum CertaintyRules {
  /// `Scientists prove …`
  static func isCertain(_ words: [String]) -> Bool { words.contains(where: certain.contains) }

  /// `may cut the risk`, `is linked to`
  static func hedges(_ words: [String]) -> Bool { words.contains(where: hedging.contains) }

  private static let certain: Set<String> = ["prove", "proves", "proved", "proven"]
  private static let hedging: Set<String> = [
    "may", "might", "could", "suggests", "suggest", "suggested", "linked", "associated", "likely",
  ]
}
