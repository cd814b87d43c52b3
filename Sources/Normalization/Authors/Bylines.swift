import Markup

/// Bylines that readers see: links to an author's page, and short lines that their element calls a byline.
enum Bylines {
  /// Names near the headline; those of a box after the article only when there are none.
  static func names(_ document: borrowing HTMLDocument, _ text: PageText, heading: Int) -> [String] {
    let near = text.blocks.indices.filter { $0 + 8 > heading && $0 < heading + 24 }
    if let named = signed(near, document, text) { return named }
    if let first = near.first, let last = near.last {
      let nodes = text.blocks[first].node..<document.end(text.blocks[last].node)
      for node in nodes where text.marks[node].contains(.byline) {
        let names = signature(node, document, text)
        if !names.isEmpty { return names }
      }
    }
    return linked(document, text)
  }

  /// Full names near the headline of a page that some publisher signs: in a byline, or alone and bold in the first
  /// paragraph.
  static func ofPerson(_ document: borrowing HTMLDocument, _ text: PageText, heading: Int) -> [String] {
    let near = text.blocks.indices.filter { $0 + 8 > heading && $0 < heading + 24 }
    if let named = signed(near, document, text) { return named }
    guard let first = near.first(where: { $0 > heading && text.blocks[$0].tag == .p }) else { return [] }
    let block = text.blocks[first]
    guard block.range.count <= 60, block.strongBytes == block.range.count else { return [] }
    let names = NameList.names(in: text.string(block))
    return names.allSatisfy(isFullName) ? names : []
  }

  /// Names in a line whose element is called a byline or that opens as one.
  private static func signed(_ near: [Int], _ document: borrowing HTMLDocument, _ text: PageText) -> [String]? {
    for place in near where text.blocks[place].range.count <= 120 {
      let block = text.blocks[place]
      let line = text.string(block)
      guard isByline(block.node, document, text) || opensAsByline(line) else { continue }
      let names = NameList.names(in: firstLine(line))
      let full = names.filter(isFullName)
      if !full.isEmpty { return full }
      if names.count == 1, opensExpressly(line), names[0].split(separator: " ").count <= 2 { return names }
    }
    return nil
  }

  /// The names in an element that is called a byline, none of a comment's; a single word only where the element is called
  /// an author or a user itself.
  private static func signature(_ node: Int, _ document: borrowing HTMLDocument, _ text: PageText) -> [String] {
    guard !isAside(node, document, text) else { return [] }
    let line = document.text(of: node)
    guard line.utf8.count <= 160 else { return [] }
    let names = NameList.names(in: firstLine(line))
    let full = names.filter(isFullName)
    if !full.isEmpty { return full }
    guard names.count == 1, line.hasSuffix(names[0]), line.count <= names[0].count + 16, names[0].count <= 30,
      names[0].split(separator: " ").count <= 2
    else { return [] }
    let classes = (document.attribute(node, .className) ?? "").lowercased()
    return nicknames.contains { classes.contains($0) } ? names : []
  }

  private static let nicknames = ["author", "username", "byline", "vcard"]

  /// In the comments, in what is related, or in the margin.
  private static func isAside(_ node: Int, _ document: borrowing HTMLDocument, _ text: PageText) -> Bool {
    text.isUnder([.comments, .related, .navigation, .footer, .sidebar, .figure, .caption], node, document)
  }

  /// Names in links to authors' pages; a single word only where the address repeats it.
  private static func linked(_ document: borrowing HTMLDocument, _ text: PageText) -> [String] {
    for node in 0..<document.count where document.tag(node) == .a {
      guard let range = document.attributeRange(node, .href), range.count < 300 else { continue }
      let line = FoldedLine(document.source[range])
      guard paths.occur(in: line), !document.isInside(node, .nav) else { continue }
      let href = String(decoding: line.bytes, as: UTF8.self)
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

  private static let paths = PhraseList([
    "/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/auteurs/", "/autore/", "/profile/",
    "/contributor", "/journalist", "/redakt", "/by/", "/staff/", "/columnist", "/reporter",
  ])

  private static func isByline(_ node: Int, _ document: borrowing HTMLDocument, _ text: PageText) -> Bool {
    var current = node
    for _ in 0..<3 {
      if text.marks[current].contains(.byline) { return true }
      current = document.parent(current)
    }
    return false
  }

  private static func opensAsByline(_ line: String) -> Bool {
    ["By ", "BY ", "by ", "By: ", "Von ", "Von: ", "Par ", "Por ", "Autor: ", "Text: "].contains { line.hasPrefix($0) }
      || opensExpressly(line)
  }

  /// Says that who follows wrote or set the text, even under one name.
  private static func opensExpressly(_ line: String) -> Bool {
    let lowered = line.lowercased()
    return expressions.contains { lowered.hasPrefix($0) }
  }

  private static let expressions = [
    "written by ", "authored by ", "posted by ", "story by ", "article by ", "gespeichert von ", "erstellt von ",
    "geschrieben von ", "verfasst von ", "veröffentlicht von ", "eingestellt von ", "publié par ", "écrit par ",
    "escrito por ", "publicado por ", "scritto da ", "pubblicato da ", "geschreven door ",
  ]

  /// What stands before a date or a bar.
  private static func firstLine(_ line: String) -> String {
    let end = line.firstIndex { $0.isNumber || $0 == "|" || $0 == "•" || $0 == "·" } ?? line.endIndex
    let words = line[..<end].split(separator: " ")
    // `Posted by Ada on Friday 6 May`
    let stop = words.indices.dropFirst(2).first { hinges.contains(words[$0].lowercased()) } ?? words.endIndex
    return words[..<stop].joined(separator: " ")
  }

  /// Words that lead from a name to a day or a section.
  private static let hinges: Set<String> = [
    "on", "am", "in", "at", "um", "vor", "last", "updated", "published", "posted", "aktualisiert", "veröffentlicht",
  ]

  /// Two to four words, each with a capital, particles aside.
  private static func isFullName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard (2...4).contains(words.count) else { return false }
    return words.allSatisfy { word in
      particles.contains(word.lowercased()) || (word.first.map { $0.isUppercase || !$0.isCased } ?? false)
    }
  }

  private static let particles: Set<String> = [
    "de", "da", "di", "van", "von", "der", "den", "del", "la", "le", "bin", "al", "el", "dos", "du", "zu", "ter",
    "y",
  ]
}
