/// Initials and the names that they stand for.
enum Acronyms {
  private static let lengths = 2...6
  /// `US Geological Survey` is the USGS, `NATO Response Force` no `NATORF`.
  private static let spelledOut = 3
  private static let smallWords: Set<String> = ["of", "the", "and", "for", "on"]

  /// Initials of all runs of two capitalised words and more, and of the parts of runs that have three letters or are a
  /// country's. Small words within a run stay out.
  /// - Complexity: O(tokens)
  static func all(in tokens: [Token]) -> Set<String> { Set(parts(of: tokens).map(\.initials)) }

  /// Initials of the runs, and parts of runs, that a token stands in.
  static func all(in tokens: [Token], around place: Int) -> Set<String> {
    Set(parts(of: tokens).filter { $0.first <= place && place <= $0.last }.map(\.initials))
  }

  private typealias Part = (initials: String, first: Int, last: Int)

  private static func parts(of tokens: [Token]) -> [Part] {
    runs(in: tokens).flatMap { run in run.indices.flatMap { parts(of: run, from: $0, tokens) } }
  }

  /// Those that begin with one word of a run.
  /// - Complexity: O(1), since initials are few, however long the run is
  private static func parts(of run: [Int], from start: Int, _ tokens: [Token]) -> [Part] {
    /// Whether a word stands right behind the one before it.
    func isJoined(_ index: Int) -> Bool { run.indices.contains(index) && index > 0 && run[index] == run[index - 1] + 1 }
    var initials = letters(of: tokens[run[start]])
    var found: [Part] = []
    for end in (start + 1)..<run.count {
      if initials.count > lengths.upperBound { break }
      initials += letters(of: tokens[run[end]])
      // Two letters of a longer name are anybody's.
      let isWhole = !isJoined(start) && !isJoined(end + 1)
      let tells = initials.count > 2 || isWhole || Demonyms.isListed(initials)
      if tells, lengths.contains(initials.count) { found.append((initials, run[start], run[end])) }
    }
    return found
  }

  private static func letters(of token: Token) -> String {
    token.isInitials && token.text.count <= spelledOut ? token.text : String(token.text.prefix(1))
  }

  /// Places of capitalised words that stand together.
  private static func runs(in tokens: [Token]) -> [[Int]] {
    var runs: [[Int]] = [[]]
    for (index, token) in tokens.enumerated() {
      if token.isCapitalised, NameWords.isName(tokens, index) || token.text.count == 1 {
        runs[runs.count - 1].append(index)
      } else if !smallWords.contains(token.text) {
        runs.append([])
      }
    }
    return runs.filter { $0.count > 1 }
  }
}
