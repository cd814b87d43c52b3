import Markup

/// Makes paragraphs of blocks: the cells of a table's row are one.
enum ParagraphJoiner {
  static func paragraphs(_ blocks: [PageBlock], _ text: PageText, _ document: borrowing HTMLDocument) -> [String] {
    var paragraphs: [String] = []
    var row: Int?
    var cell: Int?
    var lastWeight = 0
    for block in blocks {
      let isCell = block.tag == .td || block.tag == .th
      let parent = isCell ? document.parent(block.node) : nil
      // Long cells are columns of a page's frame, not figures of a table.
      if isCell, parent == row, block.node != cell, !paragraphs.isEmpty, block.weight < 120, lastWeight < 120 {
        paragraphs[paragraphs.count - 1] += " " + text.string(block)
      } else {
        paragraphs.append(text.string(block))
      }
      row = parent
      cell = block.node
      lastWeight = block.weight
    }
    return paragraphs
  }
}
