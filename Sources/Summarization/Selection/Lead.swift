import TextAnalysis

/// Whom and what day an article's first sentence names. Leads of one event tell one fact, each in its own words.
struct Lead {
  private let names: Set<String>
  private let days: Set<String>

  /// - Complexity: O(scalars)
  init(_ sentence: String) {
    let words = Token.tokens(of: sentence).filter { $0.kind == .word && $0.isCapitalised }.map(\.text)
    days = Set(words.filter(Calendar.isName))
    names = Set(words.lazy.map(\.withoutPossessive).filter { !Self.stops.contains($0) }).subtracting(days)
  }

  private static let stops = Stopwords.of(language: "en")

  /// Whether both tell of the same people or places.
  func namesSame(as other: Lead) -> Bool { names.intersection(other.names).count >= 2 }

  /// Whether both name one day; nil where one of them names none.
  func hasDay(of other: Lead) -> Bool? {
    days.isEmpty || other.days.isEmpty ? nil : !days.isDisjoint(with: other.days)
  }
}
