import Markup

/// Names of people out of a byline.
enum NameList {
  /// `By Ada Byron and Karl Noll, Political Editor` is `Ada Byron`, `Karl Noll`.
  /// - Complexity: O(bytes)
  static func names(in byline: String) -> [String] {
    let plain = withoutAddresses(withoutDash(PlainText.from(byline)))
    let folded = FoldedLine(plain)
    if folded.bytes.starts(with: "copyright".utf8) || PhotoLabels.open(byline: folded) { return [] }
    guard plain.utf8.count <= 300, !plain.holds("://"), !plain.hasPrefix("www.") else { return [] }
    if let names = EastAsianNames.signed(plain) { return names }
    return split(withoutOpening(plain)).compactMap(name)
  }

  /// What stands before a dash; `Lindholm – Ada Byron`, as Arabic bylines have it, is the name after it.
  private static func withoutDash(_ text: String) -> String {
    let parts = TitleParts(text).parts
    guard let first = parts.first, parts.count > 1 else { return text }
    if first.split(separator: " ").count >= 2 { return first }
    let isArabic = first.unicodeScalars.allSatisfy { (0x0600...0x06FF).contains($0.value) }
    return isArabic && parts.count == 2 ? parts[1] : text
  }

  /// Without addresses of mail and names of accounts, unless there is nothing else.
  private static func withoutAddresses(_ text: String) -> String {
    guard text.holds(0x40) else { return text }
    let words = text.split(separator: " ").filter { !$0.contains("@") }
    return words.isEmpty ? text : words.joined(separator: " ")
  }

  private static func withoutOpening(_ text: String) -> String { BylineOpening.removed(from: text) ?? text }

  private static let joints = [
    ", ", "; ", " and ", " & ", " und ", " et ", " y ", " e ", " og ", " och ", " | ", " / ", " en ", " и ", " • ",
    "、", "/", ";", " with ", " és ", " ja ", " ve ", " și ", " і ", " та ", " και ", " dan ", " và ",
  ]

  /// The same after a comma: `Ada Byron, Karl Noll, and Ida Brandt`.
  private static let conjunctions =
    joints.filter { $0.hasPrefix(" ") && $0.hasSuffix(" ") && $0.contains(where: \.isLetter) }
    .map { String($0.dropFirst()) } + ["& "]

  private static func split(_ text: String) -> [String] {
    var parts = [withoutAsides(text)]
    for joint in joints.prefix(2) { parts = parts.flatMap { separate($0, at: joint) } }
    parts = parts.map(withoutConjunction)
    // What a comma sets off may be a role or a degree: `Home and Garden Expert`, `PhD`.
    parts = parts.enumerated().filter { $0.offset == 0 || !isAffiliation($0.element) }.map(\.element)
    for joint in joints.dropFirst(2) { parts = parts.flatMap { separate($0, at: joint) } }
    // `Ada Byron/Harbour Post`
    let isSlashed = text.contains("/")
    return parts.enumerated().filter { !isSlashed || $0.offset == 0 || !holds(papers, $0.element) }.map(\.element)
  }

  /// `and`, `&`, `und`.
  static func isConjunction(_ word: Substring) -> Bool { conjunctions.contains(word + " ") }

  private static func withoutConjunction(_ part: String) -> String {
    conjunctions.first(where: part.hasPrefix).map { String(part.dropFirst($0.count)) } ?? part
  }

  /// `Ada Byron (Lindholm, correspondent)`: a comma within brackets parts no names. The bracket stays, as a name's end.
  private static func withoutAsides(_ text: String) -> String {
    guard text.contains(where: { "([（".contains($0) }) else { return text }
    var plain = ""
    var aside = ""
    for character in text {
      if "([（".contains(character) {
        plain += aside
        aside = String(character)
      } else if aside.isEmpty {
        plain.append(character)
      } else if ")]）".contains(character) {
        plain.append("(")
        aside = ""
      } else {
        aside.append(character)
      }
    }
    return plain + aside
  }

  /// What a comma sets off from a name and is none: a role, a degree, where somebody works.
  static func isAffiliation(_ part: String) -> Bool {
    hasRole(part) || isDegree(part) || holds(affiliations, part)
  }

  static func hasRole(_ part: String) -> Bool { holds(roles, part) }

  private static func holds(_ words: Set<String>, _ part: String) -> Bool {
    part.lowercased().split { $0 == " " || $0 == ":" }.contains { words.contains(String($0)) }
  }

  /// `MD`, `PhD`, `RDN`, and no agency's letters.
  private static func isDegree(_ part: String) -> Bool {
    let letters = part.filter { $0 != "." && $0 != " " }
    guard (2...5).contains(letters.count), letters.allSatisfy(\.isLetter), letters.last?.isUppercase == true else {
      return false
    }
    return letters.first?.isUppercase == true && !WireAgency.isOne(letters)
  }

  private static func separate(_ text: String, at joint: String) -> [String] {
    guard text.holds(joint) else { return [text] }
    let scalars = Array(text.unicodeScalars)
    let mark = Array(joint.unicodeScalars)
    guard scalars.count > mark.count else { return [text] }
    var parts: [String] = []
    var start = 0
    var index = 0
    while index + mark.count <= scalars.count {
      // `Wald- und Forstwirtschaft` is one.
      let isHanging = index > 0 && scalars[index - 1] == "-" && mark.count > 2
      if scalars[index] == mark[0], !isHanging, Array(scalars[index..<(index + mark.count)]) == mark {
        parts.append(string(scalars[start..<index]))
        index += mark.count
        start = index
      } else {
        index += 1
      }
    }
    return parts + [string(scalars[start...])]
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// A part without marks and brackets, or nil when it is a role, a place, a date or no name.
  private static func name(_ part: String) -> String? {
    var text = part
    if let bracket = text.firstIndex(where: { "([（<".contains($0) }) { text = String(text[..<bracket]) }
    text = WhiteSpace.collapsed(text)
    while let last = text.last, ".,:;|-–—→»›>／ ".contains(last), !endsInInitial(text) { text.removeLast() }
    while let first = text.first, ".,:;|-–—@→«‹< ".contains(first) { text.removeFirst() }
    text = WhiteSpace.collapsed(withoutOpening(text))
    if PhotoLabels.open(byline: FoldedLine(text)) { return nil }
    text = withoutEnding(text)
    let words = text.split(separator: " ")
    if let first = words.first, words.count > 1, prepositions.contains(first) { return nil }
    guard (1...6).contains(words.count), text.count >= 2, text.count <= 60 else { return nil }
    if text.contains(where: { $0.isNumber || "@?!*\"“”„#=…©®™".contains($0) }) { return nil }
    guard text.contains(where: \.isLetter), !isRole(text) else { return nil }
    return text
  }

  /// `Byron, Ada`, as libraries write it, is `Ada Byron`.
  static func turned(_ text: String) -> String {
    let parts = text.split(separator: ",").map { WhiteSpace.collapsed(String($0)) }
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && !$0.contains(" ") && !isDegree($0) }) else { return text }
    return parts[1] + " " + parts[0]
  }

  /// `r23`, `c1ph4`: one word with digits under which somebody writes; nil for anything else.
  static func nickname(_ text: String) -> String? {
    guard (2...30).contains(text.count), text.contains(where: \.isLetter), !isRole(text) else { return nil }
    return text.allSatisfy { $0.isLetter || $0.isNumber || "-_.".contains($0) } ? text : nil
  }

  /// `Jr.` and `M.` keep their full stop.
  private static func endsInInitial(_ text: String) -> Bool {
    guard text.last == ".", let word = text.split(separator: " ").last else { return false }
    return word.count <= 3
  }

  private static func isRole(_ text: String) -> Bool {
    let lowered = text.lowercased()
    if nobodies.contains(lowered) || lowered.holds("admin") { return true }
    // `page.head.author` is a key that nobody replaced; `ada.m.byron` is a user.
    let parts = lowered.split(separator: ".")
    if parts.count > 2, !lowered.contains(" "), text == lowered, !keys.isDisjoint(with: parts) { return true }
    return hasRole(text)
  }

  private static let keys: Set<Substring> = ["page", "head", "author", "meta", "site", "article", "post", "name"]
}
