import TextAnalysis

/// The place and agency before an article's first sentence: `VELLPORT (Reuters) - `, `(CNN) `, `VELLPORT, March 3 — `.
enum Dateline {
  /// Scalars that a dateline may have.
  private static let limit = 60

  /// The sentence without its dateline; it stays a cut of the body.
  /// - Complexity: O(1)
  static func cut(from range: TextRange, in text: ScalarText) -> TextRange {
    let head = Array(text.scalars[range.start..<min(range.end, range.start + limit)])
    guard let end = clockEnd(head) ?? bracketEnd(head) ?? dashEnd(head), range.start + end < range.end,
      opensSentence(text.scalars[range.start + end])
    else { return range }
    return TextRange(range.start + end, range.end)
  }

  /// `NATO — the alliance — said` has no dateline.
  private static func opensSentence(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isLower && (scalar.isLetter || scalar.isDigit || "\"“„«‘'$£€".unicodeScalars.contains(scalar))
  }

  /// After the clock of a live page's entry: `09:38 The road is closed …`, `14:05 GMT Police …`.
  private static func clockEnd(_ head: [Unicode.Scalar]) -> Int? {
    let hours = head.prefix(while: \.isDigit).count
    guard (1...2).contains(hours), hours + 3 < head.count, head[hours] == ":", head[hours + 1].isDigit,
      head[hours + 2].isDigit, head[hours + 3].isSpace
    else { return nil }
    let zone = head[(hours + 4)...].prefix(while: \.isUpper)
    let end = zones.contains(String(String.UnicodeScalarView(zone))) ? hours + 4 + zone.count : hours + 3
    return afterDashes(head, from: end)
  }

  private static let zones: Set<String> = [
    "GMT", "UTC", "BST", "CET", "CEST", "EST", "EDT", "ET", "PT", "PST", "PDT", "AM", "PM",
  ]

  /// After `PLACE (Agency) - ` or `(Agency) `: little stands before the bracket, one or two words within it.
  private static func bracketEnd(_ head: [Unicode.Scalar]) -> Int? {
    guard let open = head.firstIndex(of: "("), let close = head[open...].firstIndex(of: ")"), close - open <= 20 else {
      return nil
    }
    let agency = head[(open + 1)..<close]
    guard agency.first?.isUpper == true, agency.count(where: \.isSpace) <= 2, !agency.contains(where: \.isDigit) else {
      return nil
    }
    if open == 0 { return afterDashes(head, from: close + 1) }
    guard isPlace(head[..<open]) else { return nil }
    let end = afterDashes(head, from: close + 1)
    // `Vellport (CNB) Former mayor …`: without a dash the agency is written in capitals.
    let isAgency = agency.count > 1 && agency.filter(\.isLetter).allSatisfy(\.isUpper)
    return isAgency || head[close..<end].contains(where: isDash) ? end : nil
  }

  /// After `PLACE — `, where the place is in capitals.
  private static func dashEnd(_ head: [Unicode.Scalar]) -> Int? {
    // `VELLPORT—Mayor Quill …`: an em dash needs no space.
    guard let dash = head.firstIndex(where: isDash), dash > 2, head[dash - 1].isSpace || head[dash] == "—" else {
      return nil
    }
    let place = head[..<dash].prefix { $0 != "," }
    let letters = place.filter(\.isLetter)
    guard letters.count > 2, letters.allSatisfy(\.isUpper) else { return nil }
    return afterDashes(head, from: dash)
  }

  /// Capitalised words, commas, a date.
  private static func isPlace(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.first?.isUpper == true
      && scalars.split(whereSeparator: \.isSpace).allSatisfy { $0.first.map { $0.isUpper || $0.isDigit } == true }
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool { scalar == "-" || scalar == "–" || scalar == "—" }

  private static func afterDashes(_ head: [Unicode.Scalar], from index: Int) -> Int {
    var end = index
    while end < head.count, head[end].isSpace || isDash(head[end]) || head[end] == ":" { end += 1 }
    return end
  }
}
