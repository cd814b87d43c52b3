/// Phrases that are looked for among the words of a sentence, by their first words: most sentences have none of those.
struct PhraseList {
  private let byFirstWord: [String: [[String]]]

  /// - Parameter lines: a phrase a line, its words lower-cased with one space between.
  init(_ lines: String) {
    let phrases = lines.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    byFirstWord = Dictionary(grouping: phrases) { $0.first ?? "" }
  }

  /// First words of phrases, in no order.
  var starts: some Sequence<String> { byFirstWord.keys }

  /// Whether one stands among the words.
  /// - Complexity: O(words)
  func isIn(_ words: [String]) -> Bool {
    words.indices.contains { index in
      byFirstWord[words[index], default: []].contains { words[index...].starts(with: $0) }
    }
  }
}
