import Markup
import NewsModel

/// Bylines that readers see: links to an author's page, and short lines that their element calls a byline.
struct Bylines {
  let text: PageText
  /// The place of the headline among the page's blocks.
  let heading: Int
  /// As the page declares it.
  let language: String

  /// Names near the headline.
  func near(_ document: borrowing HTMLDocument) -> [String] {
    if let named = signed(document) { return named }
    let near = text.places(near: heading)
    guard let first = near.first, let last = near.last else { return [] }
    for node in text.blocks[first].node..<document.end(text.blocks[last].node) where text.marks[node].contains(.byline)
    {
      let names = signature(node, document)
      if !names.isEmpty { return names }
    }
    return []
  }

  /// Names in a line near the headline whose element is called a byline or that opens as one.
  /// - Parameter onlyFull: whether initials and nicknames count as none.
  func signed(_ document: borrowing HTMLDocument, onlyFull: Bool = false) -> [String]? {
    for place in text.places(near: heading) where text.blocks[place].range.count <= 120 {
      if let names = signed(at: place, document, onlyFull: onlyFull) { return names }
    }
    return nil
  }

  private func signed(at place: Int, _ document: borrowing HTMLDocument, onlyFull: Bool) -> [String]? {
    let block = text.blocks[place]
    let line = line(block, document)
    let byline = byline(around: block.node, document)
    if byline != nil || BylineOpening.shortRemoved(from: line) != nil, !hasCategory(block.node, document),
      let names = signed(line, block, byline, document, onlyFull: onlyFull)
    {
      return names
    }
    // A post that is shown among the paragraphs has an author of its own.
    if document.isInside(block.node, .blockquote) { return nil }
    return dated(line) ?? labelled(place) ?? barred(line, at: place, document)
  }

  private func signed(
    _ line: String, _ block: PageBlock, _ byline: Int?, _ document: borrowing HTMLDocument, onlyFull: Bool
  ) -> [String]? {
    let written = BylineEnding.removed(from: line)
    let names = NameList.names(in: written)
    let full = parted(names.filter(PersonName.isFull), block, byline, document)
    if !full.isEmpty { return full }
    let isExpress = BylineOpening.expressRemoved(from: line) != nil
    if names.count == 1, isExpress, names[0].split(separator: " ").count <= 2 { return names }
    if onlyFull { return nil }
    if names.count == 1, PersonName.isInitials(names[0]), written.count <= 40 { return names }
    let signature = signature(block.node, document)
    return signature.isEmpty ? nil : signature
  }

  /// The words of a block, where a small one parts those of its elements, which may stand without a space.
  private func line(_ block: PageBlock, _ document: borrowing HTMLDocument) -> String {
    let line = text.string(block)
    let nodes = document.descendants(of: block.node)
    // One run of text is not parted.
    guard nodes.count < Self.lineNodes, nodes.count(where: { document.tag($0) == .text }) > 1 else { return line }
    let parted = document.partedText(of: block.node)
    return parted.utf8.lazy.filter { $0 != 0x20 }.elementsEqual(line.utf8.lazy.filter { $0 != 0x20 }) ? parted : line
  }

  /// A line has fewer nodes; the element around one that stands in the running text may be the page.
  private static let lineNodes = 24

  /// Whether a line links to what else is of a kind.
  func hasCategory(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    (node..<document.end(node)).prefix(Self.lineNodes).contains { node in
      document.tag(node) == .a
        && (document.value(node, .rel, contains: "category") || document.value(node, .rel, contains: "tag")
          || document.value(node, .className, contains: "categor"))
    }
  }

  /// Full names in a line near the headline, or the first of the text, that is nothing but an express byline.
  func express(_ document: borrowing HTMLDocument) -> [String] {
    for place in text.places(near: heading, before: 3) where text.blocks[place].range.count <= 120 {
      if let names = express(at: place, document) { return names }
    }
    return []
  }

  private func express(at place: Int, _ document: borrowing HTMLDocument) -> [String]? {
    let block = text.blocks[place]
    if isAside(block.node, document) { return nil }
    let line = line(block, document)
    if let names = eastAsian(block, line, document) { return names }
    let isBelow = (heading + 1...heading + 6).contains(place)
    let quiet = isBelow ? BylineOpening.quietRemoved(from: line, language: language) : nil
    guard let rest = quiet ?? BylineOpening.shortRemoved(from: line) else { return nil }
    let written = NameList.names(in: quiet ?? BylineEnding.removed(from: line))
    let people = written.filter { !WireAgency.isOne($0) }
    let names = people.isEmpty ? written : people
    let isWhole = written.reduce(0) { $0 + $1.utf8.count } * 2 >= BylineEnding.removed(from: rest).utf8.count
    if isWhole, !names.isEmpty, names.allSatisfy(PersonName.isFull) { return parted(names, block, nil, document) }
    if quiet == nil {
      let parts = parted([], block, nil, document)
      if !parts.isEmpty { return parts }
    }
    let isNamed = names.count == 1 && BylineOpening.expressRemoved(from: line) != nil
    return isNamed && hasAuthorLink(block, names[0], document) ? names : nil
  }

  /// What the page says expressly anywhere, in a line of its own or below a label.
  func anywhere(_ document: borrowing HTMLDocument) -> [String] {
    for (place, block) in text.blocks.enumerated() where block.range.count <= 80 {
      guard BylineOpening.sure.open(text.line(block)) || BylineOpening.isLabel(text.line(block)),
        !text.isUnder([.comments, .related, .navigation, .figure, .caption], block.node, document)
      else { continue }
      if let names = labelled(place) { return names }
      let line = line(block, document)
      guard BylineOpening.expressRemoved(from: line) ?? BylineOpening.labelRemoved(from: line) != nil else { continue }
      let names = NameList.names(in: BylineEnding.removed(from: line))
      if !names.isEmpty, names.allSatisfy(PersonName.isFull) { return names }
      if names.count == 1, hasAuthorLink(block, names[0], document) { return names }
    }
    return []
  }

  /// Whether a line links a name to an author's page that bears it.
  private func hasAuthorLink(_ block: PageBlock, _ name: String, _ document: borrowing HTMLDocument) -> Bool {
    for node in document.descendants(of: block.node).prefix(Self.lineNodes) where document.tag(node) == .a {
      guard let href = document.attribute(node, .href), Self.paths.occur(in: FoldedLine(href)) else { continue }
      if document.text(of: node) == name { return true }
    }
    return false
  }

  /// The full names in the block after a label.
  private func labelled(_ place: Int) -> [String]? {
    guard place + 1 < text.blocks.count, BylineOpening.isLabel(text.line(text.blocks[place])) else { return nil }
    let next = text.blocks[place + 1]
    guard next.range.count <= 80 else { return nil }
    let names = NameList.names(in: BylineEnding.removed(from: text.string(next)))
    return !names.isEmpty && names.allSatisfy(PersonName.isFull) ? names : nil
  }

  /// The names in an element that is called a byline, none of a comment's; a single word only where the element is called
  /// an author or a user itself.
  private func signature(_ node: Int, _ document: borrowing HTMLDocument) -> [String] {
    guard !isAside(node, document), !hasCategory(node, document) else { return [] }
    let line = document.text(of: node)
    guard line.utf8.count <= 160 else { return [] }
    let names = NameList.names(in: BylineEnding.removed(from: line))
    let full = BylinePieces(node, document).parted(names.filter(PersonName.isFull), document)
    if !full.isEmpty { return full }
    guard names.count == 1, line.hasSuffix(names[0]), line.count <= names[0].count + 16, names[0].count <= 30,
      names[0].split(separator: " ").count <= 2
    else { return [] }
    let classes = (document.attribute(node, .className) ?? "").lowercased()
    return Self.nicknames.contains { classes.contains($0) } ? names : []
  }

  /// Of classes of elements in which a nickname is believed.
  private static let nicknames = ["author", "username", "byline", "vcard"]

  /// In the comments, in what is related, or in the margin.
  func isAside(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    text.isUnder([.comments, .related, .navigation, .footer, .sidebar, .figure, .caption], node, document)
  }

  /// Names in links to authors' pages; a single word only where the address repeats it.
  func linked(_ document: borrowing HTMLDocument) -> [String] {
    for node in 0..<document.count where document.tag(node) == .a {
      guard let range = document.attributeRange(node, .href), range.count < 300 else { continue }
      guard Self.paths.occur(in: range, of: document), !document.isInside(node, .nav),
        !document.isInside(node, .blockquote)
      else { continue }
      let href = String(decoding: FoldedLine(document.source[range]).bytes, as: UTF8.self)
      let names = NameList.names(in: document.text(of: node))
      let full = names.filter(PersonName.isFull)
      if !full.isEmpty { return full }
      if names.count == 1, repeats(names[0], href), !isAside(node, document) { return names }
    }
    return []
  }

  /// `/author/fabian/` for `Fabian`.
  private func repeats(_ name: String, _ href: String) -> Bool {
    let slug = href.split(whereSeparator: { $0 == "/" || $0 == "?" || $0 == "#" }).last { !$0.contains("=") } ?? ""
    let letters = name.lowercased().filter { $0.isLetter || $0.isNumber }
    return letters.count >= 3 && slug.filter { $0.isLetter || $0.isNumber } == letters
  }

  /// Parts of addresses of authors' pages.
  static let paths = PhraseList([
    "/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/auteurs/", "/autore/", "/profile/",
    "/contributor", "/journalist", "/redakt", "/by/", "/staff/", "/columnist", "/reporter",
  ])
}
