import NewsModel

/// Counts the words of each article that are printed verbatim, each stretch once, and says when there are enough.
struct QuotationBudget {
  private let limit: Int
  /// Articles whose publishers let nobody show their text.
  private let silent: Set<Article.ID>
  private var articles: [Article.ID: Spent] = [:]

  private struct Spent {
    var words = 0
    var stretches: [(range: Range<Int>, words: Int)] = []
  }

  init(limit: Int, silent: Set<Article.ID> = []) { (self.limit, self.silent) = (limit, silent) }

  /// Takes all of the citations' words or none.
  mutating func admit(_ citations: [Citation]) -> Bool {
    let before = articles
    for citation in citations where !take(citation) {
      articles = before
      return false
    }
    return true
  }

  /// What may be printed of a citation's words.
  /// - Returns: the words, cut short when the article has not enough left; nil when not even a few are.
  mutating func quote(_ citation: Citation) -> (text: String, isShortened: Bool)? {
    if take(citation) { return (citation.exact, false) }
    let left = limit - (articles[citation.article]?.words ?? 0)
    guard left >= 5 else { return nil }
    let cut = WordCount.prefix(citation.exact, words: left)
    var part = citation
    part.exact = cut
    part.end = citation.start + cut.unicodeScalars.count
    return take(part) ? (cut, true) : nil
  }

  func words(of article: Article.ID) -> Int { articles[article]?.words ?? 0 }

  /// Whether a part of a passage may still be printed; its words are taken then.
  mutating func admit(_ excerpt: Excerpt) -> Bool { take(excerpt.citation) }

  private mutating func take(_ citation: Citation) -> Bool {
    if citation.field == "headline" || citation.start >= citation.end { return true }
    if silent.contains(citation.article) { return false }
    var spent = articles[citation.article] ?? Spent()
    let range = citation.start..<citation.end
    if spent.stretches.contains(where: { $0.range.contains(range) }) { return true }
    let words = WordCount.words(in: citation.exact)
    let within = spent.stretches.filter { range.contains($0.range) }.reduce(0) { $0 + $1.words }
    guard spent.words + words - within <= limit else { return false }
    spent.words += words - within
    spent.stretches.removeAll { range.contains($0.range) }
    spent.stretches.append((range, words))
    articles[citation.article] = spent
    return true
  }
}

/// Counts words for the limit: runs between spaces, and every second character of scripts that write none between words.
enum WordCount {
  static func words(in text: String) -> Int {
    text.split(whereSeparator: isSpace).reduce(0) { $0 + weight($1) }
  }

  /// The first words of a text.
  static func prefix(_ text: String, words limit: Int) -> String {
    var used = 0
    var end = text.startIndex
    for word in text.split(whereSeparator: isSpace) {
      used += weight(word)
      if used > limit {
        let room = weight(word) - (used - limit)
        return String(
          weight(word) > 1 && room > 0 ? text[..<text.index(word.startIndex, offsetBy: room)] : text[..<end])
      }
      end = word.endIndex
    }
    return text
  }

  private static func isSpace(_ character: Character) -> Bool {
    character == " " || character == "\n" || character == "\u{A0}" || character == "\t"
  }

  private static func weight(_ word: Substring) -> Int {
    // A word whose bytes are all ASCII or Latin letters counts as one.
    if word.utf8.allSatisfy({ $0 < 0xE0 }) { return 1 }
    let unspaced = word.unicodeScalars.count { isUnspaced($0) }
    return max(1, (unspaced + 1) / 2)
  }

  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
