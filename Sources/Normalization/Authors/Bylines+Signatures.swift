import Markup
import NewsModel

/// Names that sign a text without a byline.
extension Bylines {
  /// Full names near the headline of a page that some publisher signs: in a byline, or alone and bold in one of the first
  /// paragraphs.
  /// - Returns: candidates, the likelier first.
  func ofPerson(_ document: borrowing HTMLDocument) -> [[String]] {
    var candidates = signed(document, onlyFull: true).map { [$0] } ?? []
    for place in text.places(near: heading).filter({ $0 > heading && text.blocks[$0].tag == .p }).prefix(3) {
      let block = text.blocks[place]
      guard block.range.count <= 60, block.strongBytes == block.range.count else { continue }
      let names = NameList.names(in: text.string(block))
      if !names.isEmpty, names.allSatisfy(PersonName.isFull) { candidates.append(names) }
    }
    return candidates
  }

  /// Names that a line's pieces give with a role in Chinese, Japanese or Korean; a sentence gives none.
  func eastAsian(_ block: PageBlock, _ line: String, _ document: borrowing HTMLDocument) -> [String]? {
    guard line.utf8.contains(where: { (0xE3...0xED).contains($0) }) else { return nil }
    let pieces = BylinePieces(block.node, document).pieces.map(\.text)
    for piece in pieces.count > 1 ? pieces : [line] where !piece.contains(where: { "。，".contains($0) }) {
      if let names = EastAsianNames.signed(piece) { return names }
    }
    return nil
  }

  /// Who signs the text itself: in its first words, or in its last line or one of the next.
  /// - Parameter paragraphs: of the text.
  func signing(_ paragraphs: [String], _ document: borrowing HTMLDocument) -> [String] {
    for paragraph in paragraphs.prefix(2) {
      let names = EastAsianNames.opening(paragraph)
      if !names.isEmpty { return names }
    }
    guard let last = paragraphs.last else { return [] }
    let signers = reporters(last) ?? EastAsianNames.closing(last)
    return signers.isEmpty ? closing(last, document) : signers
  }

  /// `Reporting by Ada Byron in Lindholm; Editing by Karl Noll`, `Ada Byron 기자 ada@post.example`.
  private func reporters(_ line: String) -> [String]? {
    guard line.utf8.count <= 200 else { return nil }
    if line.utf8.count <= 60, let names = EastAsianNames.signed(line) { return names }
    let words = line.drop { $0 == "(" }
    guard words.hasPrefix("Reporting by ") else { return nil }
    let names = NameList.names(in: String(words.dropFirst(13).prefix { $0 != ";" && $0 != ")" }))
    return names.isEmpty || !names.allSatisfy(PersonName.isFull) ? nil : names
  }

  /// A name above a day that ends the text, or that follows it: `Ada`, a break, `10 September 2017`; or a full name alone in bold
  /// or at the right.
  /// - Parameter line: the text's last.
  private func closing(_ line: String, _ document: borrowing HTMLDocument) -> [String] {
    guard
      let last = text.blocks.lastIndex(where: { $0.range.count == line.utf8.count && text.string($0) == line })
    else { return [] }
    for block in text.blocks[last...].prefix(2) where block.range.count <= 60 {
      let isBeside = block.parent == text.blocks[last].parent
      if let name = aboveDay(block, document) ?? (isBeside ? alone(block, document) : nil) { return [name] }
    }
    for block in text.blocks[last...].prefix(4) where !isAside(block.node, document) {
      if let names = reporters(text.string(block)) { return names }
    }
    return []
  }

  private func aboveDay(_ block: PageBlock, _ document: borrowing HTMLDocument) -> String? {
    guard document.descendants(of: block.node).contains(where: { document.tag($0) == .br }) else { return nil }
    let line = text.string(block)
    let written = BylineEnding.removed(from: line)
    let names = NameList.names(in: written)
    guard names.count == 1, written == names[0], names[0].first?.isUppercase == true,
      PersonName.isFull(names[0]) || !names[0].contains(" "),
      WrittenDate(String(line.dropFirst(written.count))) != nil
    else { return nil }
    return names[0]
  }

  private func alone(_ block: PageBlock, _ document: borrowing HTMLDocument) -> String? {
    guard block.tag == .p, block.linkBytes == 0,
      block.strongBytes == block.range.count || isAtRight(block.node, document)
    else { return nil }
    let line = text.string(block)
    let names = NameList.names(in: line)
    let isName = names.count == 1 && names[0] == line && PersonName.isFull(line) && line.contains(where: \.isLowercase)
    return isName && !WireAgency.isOne(line) ? line : nil
  }

  private func isAtRight(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    let style = (document.attribute(node, .style) ?? "").lowercased().filter { $0 != " " }
    let classes = (document.attribute(node, .className) ?? "").lowercased()
    return style.holds("text-align:right") || classes.holds("text-right") || classes.holds("align-right")
  }
}
