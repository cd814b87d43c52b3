import Markup
import NewsModel

/// Bylines that readers see: links to an author's page, and short lines that their element calls a byline.
enum Bylines {
  /// Names near the headline.
  static func near(_ document: borrowing HTMLDocument, _ text: PageText, heading: Int) -> [String] {
    if let named = signed(document, text, heading: heading) { return named }
    let near = text.places(near: heading)
    if let first = near.first, let last = near.last {
      let nodes = text.blocks[first].node..<document.end(text.blocks[last].node)
      for node in nodes where text.marks[node].contains(.byline) {
        let names = signature(node, document, text)
        if !names.isEmpty { return names }
      }
    }
    return []
  }

  /// Names in a line near the headline whose element is called a byline or that opens as one.
  static func signed(
    _ document: borrowing HTMLDocument, _ text: PageText, heading: Int, onlyFull: Bool = false
  ) -> [String]? {
    for place in text.places(near: heading) where text.blocks[place].range.count <= 120 {
      let block = text.blocks[place]
      let line = line(block, document, text)
      func beside() -> [String]? {
        // A post that is shown among the paragraphs has an author of its own.
        if document.isInside(block.node, .blockquote) { return nil }
        return dated(line) ?? labelled(place, text) ?? barred(line, at: place, document, text, heading: heading)
      }
      let byline = byline(around: block.node, document, text)
      guard byline != nil || BylineOpening.shortRemoved(from: line) != nil, !hasCategory(block.node, document) else {
        if let names = beside() { return names }
        continue
      }
      let names = NameList.names(in: firstLine(line))
      let full = parted(names.filter(isFullName), block, byline, document, text)
      if !full.isEmpty { return full }
      let isExpress = BylineOpening.expressRemoved(from: line) != nil
      if names.count == 1, isExpress, names[0].split(separator: " ").count <= 2 { return names }
      if names.count == 1, isInitials(names[0]), firstLine(line).count <= 40, !onlyFull { return names }
      let signature = signature(block.node, document, text)
      if !signature.isEmpty, !onlyFull { return signature }
      if let names = beside() { return names }
    }
    return nil
  }

  /// `TPN`
  static func isInitials(_ name: String) -> Bool {
    (2...5).contains(name.count) && name.allSatisfy { $0.isLetter && $0.isUppercase }
  }

  /// The words of a block, where a small one parts those of its elements, which may stand without a space.
  private static func line(_ block: PageBlock, _ document: borrowing HTMLDocument, _ text: PageText) -> String {
    let line = text.string(block)
    let nodes = document.descendants(of: block.node)
    // One run of text is not parted.
    guard nodes.count < lineNodes, nodes.count(where: { document.tag($0) == .text }) > 1 else { return line }
    let parted = document.partedText(of: block.node)
    return parted.utf8.lazy.filter { $0 != 0x20 }.elementsEqual(line.utf8.lazy.filter { $0 != 0x20 }) ? parted : line
  }

  /// A line has fewer nodes; the element around one that stands in the running text may be the page.
  static let lineNodes = 24

  /// Whether a line links to what else is of a kind.
  static func hasCategory(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    (node..<document.end(node)).prefix(lineNodes).contains { node in
      document.tag(node) == .a
        && (document.value(node, .rel, contains: "category") || document.value(node, .rel, contains: "tag")
          || document.value(node, .className, contains: "categor"))
    }
  }

  /// Full names in a line near the headline, or the first of the text, that is nothing but an express byline.
  /// - Parameter language: as the page declares it.
  static func express(
    _ document: borrowing HTMLDocument, _ text: PageText, heading: Int, language: String
  ) -> [String] {
    for place in text.places(near: heading, before: 3) {
      let block = text.blocks[place]
      guard block.range.count <= 120, !isAside(block.node, document, text) else { continue }
      let line = line(block, document, text)
      if let names = eastAsian(block, line, document) { return names }
      let isBelow = (heading + 1...heading + 6).contains(place)
      let quiet = isBelow ? BylineOpening.quietRemoved(from: line, language: language) : nil
      guard let rest = quiet ?? BylineOpening.shortRemoved(from: line) else { continue }
      let written = NameList.names(in: quiet ?? firstLine(line))
      let people = written.filter { !NameList.isAgency($0) }
      let names = people.isEmpty ? written : people
      let isWhole = written.reduce(0) { $0 + $1.utf8.count } * 2 >= firstLine(rest).utf8.count
      if isWhole, !names.isEmpty, names.allSatisfy(isFullName) {
        return parted(names, block, nil, document, text)
      }
      if quiet == nil {
        let parts = parted([], block, nil, document, text)
        if !parts.isEmpty { return parts }
      }
      if names.count == 1, BylineOpening.expressRemoved(from: line) != nil, hasAuthorLink(block, names[0], document) {
        return names
      }
    }
    return []
  }

  /// What the page says expressly anywhere, in a line of its own or below a label.
  static func anywhere(_ document: borrowing HTMLDocument, _ text: PageText) -> [String] {
    for (place, block) in text.blocks.enumerated() where block.range.count <= 80 {
      guard BylineOpening.sure.open(text.line(block)) || BylineOpening.isLabel(text.line(block)),
        !text.isUnder([.comments, .related, .navigation, .figure, .caption], block.node, document)
      else { continue }
      if let names = labelled(place, text) { return names }
      let line = line(block, document, text)
      guard BylineOpening.expressRemoved(from: line) ?? BylineOpening.labelRemoved(from: line) != nil else { continue }
      let names = NameList.names(in: firstLine(line))
      if !names.isEmpty, names.allSatisfy(isFullName) { return names }
      if names.count == 1, hasAuthorLink(block, names[0], document) { return names }
    }
    return []
  }

  /// Whether a line links a name to an author's page that bears it.
  private static func hasAuthorLink(_ block: PageBlock, _ name: String, _ document: borrowing HTMLDocument) -> Bool {
    for node in document.descendants(of: block.node).prefix(lineNodes) where document.tag(node) == .a {
      guard let href = document.attribute(node, .href), paths.occur(in: FoldedLine(href)) else { continue }
      if document.text(of: node) == name { return true }
    }
    return false
  }

  /// `6 May 2014 by Fabian`, `Posted in Ports by Ada on 3 August 2019`: a name between a preposition and the end or a day.
  private static func dated(_ line: String) -> [String]? {
    guard line.utf8.contains(where: { $0 &- 0x30 < 10 || $0 >= 0x80 }), line.contains(where: \.isNumber) else {
      return nil
    }
    let words = line.split(separator: " ").map(String.init)
    guard words.count >= 4, words.count <= 16 else { return nil }
    for (place, word) in words.enumerated() where place > 1 && place + 1 < words.count {
      guard ["by", "von", "par", "por", "door", "av", "af"].contains(word) else { continue }
      // `von Ada Kategorien: Ports`
      let end = words[(place + 2)...].firstIndex { $0.hasSuffix(":") } ?? words.endIndex
      let rest = firstLine(words[(place + 1)..<end].joined(separator: " "))
      let names = NameList.names(in: rest)
      guard names.count == 1, names[0].split(separator: " ").count <= 3 else { continue }
      let isPosting = ["posted", "published", "veröffentlicht", "geschrieben", "publié", "publicado", "written"]
        .contains(
          words[0].lowercased())
      if isFullName(names[0]) || isPosting || WrittenDate(words[..<place].joined(separator: " ")) != nil {
        return names
      }
    }
    return nil
  }

  /// The full names in the block after a label.
  private static func labelled(_ place: Int, _ text: PageText) -> [String]? {
    guard place + 1 < text.blocks.count, BylineOpening.isLabel(text.line(text.blocks[place])) else { return nil }
    let next = text.blocks[place + 1]
    guard next.range.count <= 80 else { return nil }
    let names = NameList.names(in: firstLine(text.string(next)))
    return !names.isEmpty && names.allSatisfy(isFullName) ? names : nil
  }

  /// The names in an element that is called a byline, none of a comment's; a single word only where the element is called
  /// an author or a user itself.
  private static func signature(_ node: Int, _ document: borrowing HTMLDocument, _ text: PageText) -> [String] {
    guard !isAside(node, document, text), !hasCategory(node, document) else { return [] }
    let line = document.text(of: node)
    guard line.utf8.count <= 160 else { return [] }
    let names = NameList.names(in: firstLine(line))
    let full = parted(names.filter(isFullName), BylinePieces(node, document), document)
    if !full.isEmpty { return full }
    guard names.count == 1, line.hasSuffix(names[0]), line.count <= names[0].count + 16, names[0].count <= 30,
      names[0].split(separator: " ").count <= 2
    else { return [] }
    let classes = (document.attribute(node, .className) ?? "").lowercased()
    return nicknames.contains { classes.contains($0) } ? names : []
  }

  private static let nicknames = ["author", "username", "byline", "vcard"]

  /// In the comments, in what is related, or in the margin.
  static func isAside(_ node: Int, _ document: borrowing HTMLDocument, _ text: PageText) -> Bool {
    text.isUnder([.comments, .related, .navigation, .footer, .sidebar, .figure, .caption], node, document)
  }

  /// Names in links to authors' pages; a single word only where the address repeats it.
  static func linked(_ document: borrowing HTMLDocument, _ text: PageText) -> [String] {
    for node in 0..<document.count where document.tag(node) == .a {
      guard let range = document.attributeRange(node, .href), range.count < 300 else { continue }
      guard paths.occur(in: range, of: document), !document.isInside(node, .nav),
        !document.isInside(node, .blockquote)
      else { continue }
      let href = String(decoding: FoldedLine(document.source[range]).bytes, as: UTF8.self)
      let names = NameList.names(in: document.text(of: node))
      let full = names.filter(isFullName)
      if !full.isEmpty { return full }
      if names.count == 1, repeats(names[0], href), !isAside(node, document, text) { return names }
    }
    return []
  }

  /// `/author/fabian/` for `Fabian`.
  private static func repeats(_ name: String, _ href: String) -> Bool {
    let slug = href.split(whereSeparator: { $0 == "/" || $0 == "?" || $0 == "#" }).last { !$0.contains("=") } ?? ""
    let letters = name.lowercased().filter { $0.isLetter || $0.isNumber }
    return letters.count >= 3 && slug.filter { $0.isLetter || $0.isNumber } == letters
  }

  static let paths = PhraseList([
    "/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/auteurs/", "/autore/", "/profile/",
    "/contributor", "/journalist", "/redakt", "/by/", "/staff/", "/columnist", "/reporter",
  ])

  /// What stands before a date or a bar.
  static func firstLine(_ line: String) -> String {
    let line = beforeSecondLabel(line)
    let end = line.firstIndex { $0.isNumber || $0 == "|" || $0 == "•" || $0 == "·" } ?? line.endIndex
    var words = line[..<end].split(separator: " ")
    // `Ada Byron Monday, November 24, 2025`
    if end != line.endIndex {
      if words.count > 2, line[end].isNumber, WrittenDate("1 \(words[words.count - 1]) 2000") != nil {
        words.removeLast()
      }
      if words.count > 2, weekdays.contains(words[words.count - 1].lowercased()) { words.removeLast() }
    }
    // `Posted by Ada on Friday 6 May`
    // At the end of a whole line a hinge is part of a name: `Audiophile On`.
    let places = words.indices.dropFirst(1).dropLast(end == line.endIndex ? 1 : 0)
    let stop = places.first { hinges.contains(words[$0].lowercased()) } ?? words.endIndex
    return words[..<stop].joined(separator: " ")
  }

  /// `Text: Ada Byron Foto: Karl Noll`, `Story by Ada Byron Photos by Karl Noll` without what the second label says.
  private static func beforeSecondLabel(_ line: String) -> String {
    if let start = NameList.pictureLabels.first(in: FoldedLine(line)), start > 0,
      line.utf8.count == line.lowercased().utf8.count
    {
      return String(decoding: line.utf8.prefix(start), as: UTF8.self)
    }
    guard line.holds(":"), let rest = BylineOpening.removed(from: line), rest.holds(":") else { return line }
    let words = rest.split(separator: " ")
    guard let label = words.dropFirst(2).firstIndex(where: { $0.hasSuffix(":") }) else { return line }
    return words[..<label].joined(separator: " ")
  }

  /// German ones are surnames, too, and count only before a comma.
  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "monday,", "tuesday,", "wednesday,",
    "thursday,", "friday,", "saturday,", "sunday,", "montag,", "dienstag,", "mittwoch,", "donnerstag,", "freitag,",
    "samstag,", "sonntag,", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ]

  /// Words that lead from a name to a day or a section.
  private static let hinges: Set<String> = [
    "on", "am", "in", "at", "um", "vor", "last", "updated", "published", "posted", "aktualisiert", "veröffentlicht",
    "for", "für", "pour", "para", "avec",
  ]

  /// Two words or more, each with a capital, particles aside, of which it has four at most.
  static func isFullName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard (2...6).contains(words.count) else { return false }
    let others = words.filter { !particles.contains($0.lowercased()) }
    return (1...4).contains(others.count)
      && others.allSatisfy { $0.first.map { $0.isUppercase || !$0.isCased } ?? false }
  }

  private static let particles: Set<String> = [
    "de", "da", "di", "van", "von", "der", "den", "del", "la", "le", "bin", "al", "el", "dos", "du", "zu", "ter",
    "y", "das", "do", "e", "las", "los", "della", "dei", "ten", "te", "’t", "'t", "zum", "zur", "ibn", "ben", "af",
    "av",
  ]
}
