/// What a site calls itself, as it may stand on a page: many add what they sell to their name.
enum SiteName {
  /// Longer ones are no names.
  private static let longest = 60
  /// What no name has within it: the slogan follows.
  private static let bars = [" | ", " • ", " · ", " :: ", " » ", " - - "]
  /// What stands in names too, as in `Vanguard - Nigeria`: a slogan follows when it has some words.
  private static let dashes = [" - ", " – ", " — "]
  private static let sloganWords = 3

  /// `Resy | Right This Way` is `Resy`.
  /// - Returns: nil for addresses, handles (`@post`), and what has neither letters nor digits.
  static func printable(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if words.hasPrefix("@") || words.contains("://") { return nil }
    let name = withoutAddressMark(withoutSlogan(words))
    return name.count <= longest && name.contains { $0.isLetter || $0.isNumber } ? name : nil
  }

  private static func withoutSlogan(_ name: String) -> String {
    for mark in bars + dashes {
      guard let range = name.firstRange(of: mark), name[..<range.lowerBound].contains(where: \.isLetter) else {
        continue
      }
      let slogan = name[range.upperBound...].split(separator: " ")
      if bars.contains(mark) || slogan.count >= sloganWords { return String(name[..<range.lowerBound]) }
    }
    return name
  }

  /// `www.post.example` is `post.example`.
  private static func withoutAddressMark(_ name: String) -> String {
    name.lowercased().hasPrefix("www.") && !name.contains(" ") ? String(name.dropFirst(4)) : name
  }
}
