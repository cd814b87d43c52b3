import Markup

/// Captions that stand among the paragraphs without a `figure` around them.
struct PictureLine {
  let text: PageText

  /// Whether a line has the label of a credit and its box holds a picture and nothing else.
  /// - Complexity: O(bytes of the block)
  func isOne(_ block: PageBlock, _ document: borrowing HTMLDocument) -> Bool {
    guard block.tag.headingLevel == nil, block.range.count <= Self.longest, PhotoLabels.occur(in: text.line(block)),
      isBeside(block, document)
    else { return false }
    return CaptionText(text.string(block)).credit != nil
  }

  /// Bytes of a caption, and nodes of its box, at most.
  private static let longest = 400
  private static let nodes = 24

  /// Whether the nearest box with a picture says nothing but the block.
  private func isBeside(_ block: PageBlock, _ document: borrowing HTMLDocument) -> Bool {
    var box = block.node
    for _ in 0..<4 where box > 0 && document.end(box) - box <= Self.nodes {
      if document.descendants(of: box).contains(where: { document.tag($0) == .img }) {
        return document.text(of: box).utf8.count <= block.range.count + 4
      }
      box = document.parent(box)
    }
    return false
  }
}
