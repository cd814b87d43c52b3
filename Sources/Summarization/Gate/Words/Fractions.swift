/// Shares in words: `a fifth`, `two thirds`, `four in five`.
enum Fractions {
  /// In per cent, of a text.
  /// - Complexity: O(tokens)
  static func all(in tokens: [Token]) -> [Double] { tokens.indices.compactMap { share(at: $0, tokens) } }

  /// As nearly as news say a third for 33 per cent.
  static func agree(_ one: Double, _ other: Double) -> Bool { abs(one - other) < 0.7 }

  private static func share(at index: Int, _ tokens: [Token]) -> Double? {
    let words = tokens[index...].prefix(4).filter { $0.text != "-" }.map(\.text)
    if words.first == "half" { return 50 }
    guard words.count > 1, let count = words[0] == "a" ? 1 : NumberWords.units[words[0]] else { return nil }
    if let part = parts[words[1]] { return 100 * count / part }
    guard words.count > 2, words[1] == "in", let all = NumberWords.units[words[2]], all > count else { return nil }
    return 100 * count / all
  }

  private static let parts: [String: Double] = [
    "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "sixth": 6, "seventh": 7,
    "eighth": 8,
    "tenth": 10, "tenths": 10,
  ]
}
