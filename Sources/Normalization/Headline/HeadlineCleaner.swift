import Markup

/// Takes the publisher's name and sections off a headline. Cleaning twice changes nothing more, and a headline is never
/// emptied.
struct HeadlineCleaner: Sendable {
  /// Parts that end (or begin) many titles of one domain, folded, by domain.
  var learned: [String: Set<String>] = [:]

  struct Cleaned: Equatable {
    var text: String
    var rules: [String]
  }

  /// - Parameter others: titles of the same page that may show where the headline ends.
  /// - Complexity: O(characters × parts); witnesses are cut before (``HeadlineWitnesses/limit``).
  func clean(_ raw: String, _ witnesses: HeadlineWitnesses) -> Cleaned {
    var text = WhiteSpace.collapsed(raw)
    var rules: [String] = text == raw ? [] : ["whiteSpace"]
    while let (shorter, rule) = shortened(text, witnesses) ?? withoutDanglingMarks(text) {
      text = shorter
      rules.append(rule)
    }
    if let shorter = Self.withinLimit(text) {
      text = shorter
      rules.append("length")
    }
    return Cleaned(text: text, rules: rules)
  }

  /// Characters. What is longer is a text in the place of a headline, and would fill a page.
  static let limit = 500

  /// The text cut behind a word, with an ellipsis; nil for one that is short enough.
  private static func withinLimit(_ text: String) -> String? {
    guard text.utf8.count > limit, let end = text.index(text.startIndex, offsetBy: limit, limitedBy: text.endIndex),
      end < text.endIndex
    else { return nil }
    let cut = text[..<text.index(before: end)]
    let words = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
    return words + "…"
  }

  /// `Storm closes port -`, `» Storm closes port`: marks that part nothing.
  private func withoutDanglingMarks(_ text: String) -> (String, String)? {
    var rest = Substring(text)
    while let last = rest.last, Self.dangling.contains(last), rest.dropLast().last == " " { rest = rest.dropLast(2) }
    // A dash before the first word opens a quotation in the Nordic press.
    while let first = rest.first, Self.dangling.contains(first), !"-–—".contains(first), rest.dropFirst().first == " " {
      rest = rest.dropFirst(2)
    }
    return rest.count < text.count && isHeadline(String(rest)) ? (String(rest), "marks.dangling") : nil
  }

  private static let dangling: Set<Character> = ["-", "|", "–", "—", "·", "•", "»", "›", "/", ":", ">"]

  /// One part less, and why; nil when every part belongs to the headline.
  private func shortened(_ text: String, _ witnesses: HeadlineWitnesses) -> (String, String)? {
    let title = TitleParts(text)
    let count = title.parts.count
    if count < 2 { return withoutRepeatedName(text, witnesses) }
    let rest = title.joined(0..<(count - 1))
    if isHeadline(rest), let rule = rule(for: title.parts[count - 1], rest: rest, whole: text, witnesses) {
      return (rest, rule)
    }
    let end = title.joined(1..<count)
    if isHeadline(end), let rule = ruleForPrefix(title.parts[0], whole: text, rest: end, witnesses) {
      return (end, rule)
    }
    return nil
  }

  /// What may stand alone as a headline.
  private func isHeadline(_ text: String) -> Bool {
    text.unicodeScalars.lazy.filter { $0.properties.isAlphabetic }.prefix(4).count == 4
  }

  private func rule(for part: String, rest: String, whole: String, _ witnesses: HeadlineWitnesses) -> String? {
    let folded = Self.fold(part)
    if folded.isEmpty { return "suffix.empty" }
    if PublisherNames(witnesses).include(folded) { return "suffix.publisher" }
    if learned[witnesses.domain]?.contains(folded) == true { return "suffix.learned" }
    if rest == witnesses.heading || rest == witnesses.jsonld || rest == witnesses.og { return "suffix.agreed" }
    if Self.sections.contains(folded), whole != witnesses.heading { return "suffix.section" }
    return nil
  }

  private func ruleForPrefix(_ part: String, whole: String, rest: String, _ witnesses: HeadlineWitnesses) -> String? {
    let folded = Self.fold(part)
    if PublisherNames(witnesses).include(folded) { return "prefix.publisher" }
    if learned[witnesses.domain]?.contains(folded) == true { return "prefix.learned" }
    if Self.archives.contains(folded) { return "prefix.archive" }
    return rest == witnesses.heading && whole != witnesses.heading ? "prefix.agreed" : nil
  }

  /// `British Broadcasting CorporationBritish Broadcasting Corporation`: a name glued to the end, once or more.
  private func withoutRepeatedName(_ text: String, _ witnesses: HeadlineWitnesses) -> (String, String)? {
    for name in witnesses.siteNames where name.count >= 4 && text.hasSuffix(name + name) {
      let rest = WhiteSpace.collapsed(String(text.dropLast(name.count * 2)))
      if isHeadline(rest) { return (rest, "suffix.glued") }
    }
    return nil
  }

  static func fold(_ part: String) -> String { WhiteSpace.collapsed(part).lowercased() }

  /// What blogs set between their name and a title.
  private static let archives: Set<String> = ["blog archiv", "blog archive", "blog archives", "archiv", "archive"]

  /// Sections that stand before the publisher's name.
  private static let sections: Set<String> = [
    "news", "world news", "world", "uk news", "us news", "politics", "politics news", "business", "business news",
    "sport", "sports", "opinion", "technology", "tech", "science", "health", "entertainment", "lifestyle", "culture",
    "money", "blog", "breaking news", "latest news", "politik", "wirtschaft", "kultur", "panorama", "nachrichten",
    "actualités", "noticias",
  ]
}
