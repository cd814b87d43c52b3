import Markup

/// Bylines that readers see: links to an author's page, and short lines that their element calls a byline.
enum Bylines {
  /// Names near the headline; those of a box after the article only when there are none.
  static func names(_ document: borrowing HTMLDocument, _ text: PageText) -> [String] {
    let heading = text.blocks.firstIndex { $0.tag == .h1 } ?? 0
    var near: [String] = []
    for (place, block) in text.blocks.enumerated()
    where block.range.count <= 120 && place + 8 > heading && place < heading + 24 {
      guard isByline(block.node, document, text) || opensAsByline(text.string(block)) else { continue }
      near += NameList.names(in: firstLine(text.string(block))).filter(isFullName)
      if !near.isEmpty { return near }
    }
    return linked(document)
  }

  /// Names in links to authors' pages.
  private static func linked(_ document: borrowing HTMLDocument) -> [String] {
    for node in 0..<document.count where document.tag(node) == .a {
      guard let range = document.attributeRange(node, .href), range.count < 300, !document.isInside(node, .nav) else {
        continue
      }
      let href = String(decoding: document.source[range], as: UTF8.self).lowercased()
      guard paths.contains(where: { href.contains($0) }) else { continue }
      let names = NameList.names(in: document.text(of: node)).filter(isFullName)
      if !names.isEmpty { return names }
    }
    return []
  }

  private static let paths = [
    "/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/auteurs/", "/autore/", "/profile/",
    "/contributor", "/journalist", "/redakt", "/by/", "/staff/", "/columnist", "/reporter",
  ]

  private static func isByline(_ node: Int, _ document: borrowing HTMLDocument, _ text: PageText) -> Bool {
    var current = node
    for _ in 0..<3 {
      if text.marks[current].contains(.byline) { return true }
      current = document.parent(current)
    }
    return false
  }

  private static func opensAsByline(_ line: String) -> Bool {
    ["By ", "BY ", "by ", "Von ", "Par ", "Por ", "Written by "].contains { line.hasPrefix($0) }
  }

  /// What stands before a date or a bar.
  private static func firstLine(_ line: String) -> String {
    let end = line.firstIndex { $0.isNumber || $0 == "|" || $0 == "•" || $0 == "·" } ?? line.endIndex
    return String(line[..<end])
  }

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
