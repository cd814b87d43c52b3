import Markup
import NewsModel

/// Names that sign a text without a byline.
extension Bylines {
  /// Full names near the headline of a page that some publisher signs: in a byline, or alone and bold in one of the first
  /// paragraphs.
  /// - Returns: candidates, the likelier first.
  static func ofPerson(_ document: borrowing HTMLDocument, _ text: PageText, heading: Int) -> [[String]] {
    let near = text.places(near: heading)
    var candidates = signed(near, document, text, onlyFull: true).map { [$0] } ?? []
    for place in near.filter({ $0 > heading && text.blocks[$0].tag == .p }).prefix(3) {
      let block = text.blocks[place]
      guard block.range.count <= 60, block.strongBytes == block.range.count else { continue }
      let names = NameList.names(in: text.string(block))
      if !names.isEmpty, names.allSatisfy(isFullName) { candidates.append(names) }
    }
    return candidates
  }

  /// A name above a day that ends the text, or that follows it: `Ada`, a break, `10 September 2017`.
  /// - Parameter line: the text's last.
  static func closing(_ line: String?, _ document: borrowing HTMLDocument, _ text: PageText) -> String? {
    guard let line,
      let last = text.blocks.lastIndex(where: { $0.range.count == line.utf8.count && text.string($0) == line })
    else { return nil }
    for block in text.blocks[last...].prefix(2) where block.range.count <= 60 {
      guard document.descendants(of: block.node).contains(where: { document.tag($0) == .br }) else { continue }
      let line = text.string(block)
      let written = firstLine(line)
      let names = NameList.names(in: written)
      guard names.count == 1, written == names[0], names[0].first?.isUppercase == true,
        isFullName(names[0]) || !names[0].contains(" "),
        WrittenDate(String(line.dropFirst(written.count))) != nil
      else { continue }
      return names[0]
    }
    return nil
  }
}
