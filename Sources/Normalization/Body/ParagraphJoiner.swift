import Markup

/// Makes paragraphs of blocks: the cells of a table's row are one.
enum ParagraphJoiner {
  static func paragraphs(_ blocks: [PageBlock], _ text: PageText, _ document: borrowing HTMLDocument) -> [String] {
    var paragraphs: [String] = []
    var row: Int?
    var cell: Int?
    for block in blocks {
      let isCell = block.tag == .td || block.tag == .th
      let parent = isCell ? document.parent(block.node) : nil
      if isCell, parent == row, block.node != cell, !paragraphs.isEmpty {
        paragraphs[paragraphs.count - 1] += " " + text.string(block)
      } else {
        paragraphs.append(text.string(block))
      }
      row = parent
      cell = block.node
    }
    return paragraphs
  }
}
