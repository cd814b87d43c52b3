/// What a writer thinks of it, said as if it were so.
enum Commentary {
  /// - Parameters:
  ///   - sentence: in English; one with a quotation, or with who says so, is a report of an opinion.
  ///   - words: of it.
  ///   - roles: of these.
  static func isIn(_ sentence: String, words: [String], roles: WordRoles) -> Bool {
    guard roles.contains(.comment) else { return false }
    let isQuoted = sentence.unicodeScalars.contains { "\"“”«„".unicodeScalars.contains($0) }
    if !isQuoted, words.contains(where: praise.contains) { return true }
    guard words.indices.contains(where: { isMark(words, at: $0) }) else { return false }
    return !isQuoted && !Attribution.isIn(words)
  }

  private static func isMark(_ words: [String], at index: Int) -> Bool {
    guard starts.contains(words[index]) else { return false }
    if single.contains(words[index]) { return true }
    return index + 1 < words.count && pairs.contains(words[index] + " " + words[index + 1])
  }

  /// The only words, and the first ones of pairs.
  static let starts: Set<String> = single.union(praise).union(pairs.map { String($0.prefix { $0 != " " }) })

  /// The words of those who glory in a side: whoever says so, a report that takes them over outside of quotation marks takes the side.
  private static let praise: Set<String> = ["heroic", "heroically", "glorious", "gloriously", "valiant", "valiantly"]

  private static let single: Set<String> = [
    "undoubtedly", "surely", "obviously", "sadly", "unfortunately", "thankfully", "shameful", "disgraceful",
    "unsurprisingly", "laughable", "disgusting", "disgustingly", "disgracefully", "shamefully", "despicable",
    "appallingly",
    "pathetic", "idiotic", "outrageously",
  ]

  private static let pairs: Set<String> = [
    "of course", "no mistake", "simply put", "good news", "bad news", "terrible news", "truth is", "fact is",
    "no doubt",
  ]
}
