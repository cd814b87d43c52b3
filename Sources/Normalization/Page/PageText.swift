import Markup
import TextAnalysis

/// The text of a page as blocks, with what the names around them say.
struct PageText: Sendable {
  /// UTF-8 with white space collapsed; blocks lie one after another.
  var bytes: [UInt8] = []
  var blocks: [PageBlock] = []
  /// The same text in lower case, since many ask what lines say.
  private(set) var folded: [UInt8] = []
  /// Each node's own marks.
  var marks: [PageMarks]

  /// A hash of a block's text.
  func hash(_ block: PageBlock) -> UInt32 {
    bytes.withUnsafeBufferPointer { FNV.hash32(UnsafeBufferPointer(rebasing: $0[block.range])) }
  }

  /// Whether a node or one of its next seven ancestors has one of the marks: what wraps more is often the page.
  func isUnder(_ marks: PageMarks, _ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    var current = node
    for _ in 0..<8 where current > 0 {
      if !self.marks[current].isDisjoint(with: marks) { return true }
      current = document.parent(current)
    }
    return false
  }

  /// Places of the blocks around the headline, where bylines and days stand.
  /// - Parameters:
  ///   - heading: the place of the headline.
  ///   - before: how many blocks above it count.
  func places(near heading: Int, before: Int = 7) -> Range<Int> {
    (heading - before..<heading + 24).clamped(to: blocks.indices)
  }

  init(marks: [PageMarks]) { self.marks = marks }

  /// Adds a block whose words stand at the end of the text.
  mutating func add(_ block: PageBlock) {
    var block = block
    let start = folded.count
    folded.reserveCapacity(bytes.capacity)
    LowerCase.append(bytes[block.range], to: &folded)
    block.folded = start..<folded.count
    blocks.append(block)
  }

  /// A block's words in lower case.
  func line(_ block: PageBlock) -> FoldedLine { FoldedLine(folded: folded[block.folded]) }

  func string(_ block: PageBlock) -> String { String(decoding: bytes[block.range], as: UTF8.self) }
}
