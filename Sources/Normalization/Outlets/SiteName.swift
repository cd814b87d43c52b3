/// What a site calls itself, as it may stand on a page: many add what they sell to their name.
enum SiteName {
  /// Longer ones are no names.
  private static let longest = 60
  /// Words that no name has: the slogan follows.
  private static let bars: Set<Substring> = ["|", "•", "·", "::", "»"]
  /// What stands in names too, as in `Vanguard - Nigeria`: a slogan follows when it has some words.
  private static let dashes: [Substring] = ["-", "–", "—"]
  private static let sloganWords = 3

  /// `Resy | Right This Way` is `Resy`.
  /// - Returns: nil for addresses, handles (`@post`), and what has neither letters nor digits.
  static func printable(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    if words.first?.hasPrefix("@") == true || words.contains(where: { $0.contains("://") }) { return nil }
    let name = withoutAddressMark(words.prefix(nameLength(words)).joined(separator: " "))
    return name.count <= longest && name.contains { $0.isLetter || $0.isNumber } ? name : nil
  }

  /// Words before the slogan, of which one has a letter; all when there is none.
  private static func nameLength(_ words: [Substring]) -> Int {
    guard let first = words.firstIndex(where: { $0.contains(where: \.isLetter) }) else { return words.count }
    return words.indices.first { $0 > first && isBar(words, $0) }
      ?? dashes.lazy.compactMap { words.firstIndex(of: $0) }.first { $0 > first && words.count - $0 > sloganWords }
      ?? words.count
  }

  private static func isBar(_ words: [Substring], _ place: Int) -> Bool {
    bars.contains(words[place]) || words[place...].starts(with: ["-", "-"])
  }

  /// `www.post.example` is `post.example`.
  private static func withoutAddressMark(_ name: String) -> String {
    name.lowercased().hasPrefix("www.") && !name.contains(" ") ? String(name.dropFirst(4)) : name
  }
}
