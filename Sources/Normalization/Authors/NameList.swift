import Markup

/// Names of people out of a byline.
enum NameList {
  /// `By Ada Byron and Karl Noll, Political Editor` is `Ada Byron`, `Karl Noll`.
  /// - Complexity: O(bytes)
  static func names(in byline: String) -> [String] {
    var plain = PlainText.from(byline)
    if let dash = TitleParts(plain).parts.first, dash.split(separator: " ").count >= 2 { plain = dash }
    let lowered = plain.lowercased()
    if lowered.hasPrefix("copyright") || pictures.contains(where: lowered.hasPrefix) { return [] }
    guard plain.utf8.count <= 300, !plain.holds("://"), !plain.hasPrefix("www.") else { return [] }
    return split(withoutOpening(plain)).compactMap(name)
  }

  private static func withoutOpening(_ text: String) -> String { BylineOpening.removed(from: text) ?? text }

  private static let joints = [
    ", ", "; ", " and ", " & ", " und ", " et ", " y ", " e ", " og ", " och ", " | ", " / ", " en ", " и ", " • ",
    "、", "/", ";", " with ",
  ]

  private static func split(_ text: String) -> [String] {
    var parts = [text]
    for joint in joints.prefix(2) { parts = parts.flatMap { separate($0, at: joint) } }
    // What a comma sets off may be a role or a degree: `Home and Garden Expert`, `PhD`.
    parts = parts.enumerated().filter { $0.offset == 0 || !(hasRole($0.element) || isDegree($0.element)) }.map(
      \.element)
    for joint in joints.dropFirst(2) { parts = parts.flatMap { separate($0, at: joint) } }
    return parts
  }

  private static func hasRole(_ part: String) -> Bool {
    part.lowercased().split(separator: " ").contains { roles.contains(String($0)) }
  }

  /// `MD`, `PhD`, `RDN`, and no agency's letters.
  private static func isDegree(_ part: String) -> Bool {
    let letters = part.filter { $0 != "." && $0 != " " }
    guard (2...5).contains(letters.count), letters.allSatisfy(\.isLetter), letters.last?.isUppercase == true else {
      return false
    }
    return letters.first?.isUppercase == true && !WireAgency.all.contains { $0.signs(letters.lowercased()) }
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
    if let bracket = text.firstIndex(where: { $0 == "(" || $0 == "[" || $0 == "<" }) { text = String(text[..<bracket]) }
    text = WhiteSpace.collapsed(text)
    while let last = text.last, ".,:;|-–—→»›>／ ".contains(last), !endsInInitial(text) { text.removeLast() }
    while let first = text.first, ".,:;|-–—@→«‹< ".contains(first) { text.removeFirst() }
    text = WhiteSpace.collapsed(withoutOpening(text))
    if pictures.contains(where: text.lowercased().hasPrefix) { return nil }
    let words = text.split(separator: " ")
    guard (1...6).contains(words.count), text.count >= 2, text.count <= 60 else { return nil }
    if text.contains(where: { $0.isNumber || "@?!*\"“”„#=…".contains($0) }) { return nil }
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

  /// Labels of those who made the pictures, not the text.
  private static let pictures = ["photo:", "photos:", "foto:", "fotos:", "bild:", "image:", "images:", "credit:"]

  private static func isRole(_ text: String) -> Bool {
    let lowered = text.lowercased()
    if nobodies.contains(lowered) || lowered.holds("admin") { return true }
    // `page.head.author` is a key that nobody replaced; `ada.m.byron` is a user.
    let parts = lowered.split(separator: ".")
    if parts.count > 2, !lowered.contains(" "), text == lowered, !keys.isDisjoint(with: parts) { return true }
    return hasRole(text)
  }

  private static let keys: Set<Substring> = ["page", "head", "author", "meta", "site", "article", "post", "name"]

  private static let nobodies: Set<String> = [
    "admin", "administrator", "staff", "editor", "editors", "redaktion", "redacción", "redaccion", "rédaction",
    "redazione", "guest", "unknown",
    "anonymous", "author", "webmaster", "newsroom", "news desk", "web desk", "staff writer", "staff reporter",
    "none", "null", "undefined", "n/a", "гость", "gast", "invitado", "invité", "ospite",
    "updated", "published", "posted", "share", "contributor", "correspondent", "by", "von", "par", "por", "written",
    "written by", "autor", "autorin", "auteur", "about", "about the author", "über den autor", "follow", "details",
    "home", "blog", "contact", "comments", "agencies", "share this", "more", "view profile", "profile", "team",
  ]

  private static let roles: Set<String> = [
    "editor", "reporter", "correspondent", "columnist", "journalist", "writer", "contributor", "editor-in-chief",
    "korrespondent", "redakteur", "redakteurin",
    "correspondant", "corresponsal", "photographer", "producer", "analyst", "desk", "published", "updated",
    "minutes", "hours", "ago", "read", "expert", "founder", "co-founder", "ceo", "cto", "cmo", "director", "professor",
    "specialist", "strategist", "consultant",
  ]
}
