import Markup

extension BlockFilter {
  /// Drops what is set off from a paragraph that says the same: sentences of the article in large letters.
  /// A page of many such blocks (quoted messages, questions and answers) is made of them, and keeps them.
  /// - Complexity: O(bytes) a block that is set off, for 50 of them
  func withoutPullQuotes(_ kept: [Int], _ document: borrowing HTMLDocument) -> [Int] {
    var quotes: Set<Int> = []
    for place in kept where (40...400).contains(text.blocks[place].weight) && isSetOff(text.blocks[place], document) {
      quotes.insert(place)
    }
    if quotes.count > Self.quoteLimit { return kept }
    return kept.filter { place in
      guard quotes.contains(place) else { return true }
      let words = quoted(text.blocks[place])
      return !kept.contains { other in
        !quotes.contains(other) && text.blocks[other].range.count > words.count + 20
          && text.bytes.withUnsafeBytes { bytes in
            ByteSearch.first(
              UnsafeRawBufferPointer(rebasing: bytes[words]),
              in: UnsafeRawBufferPointer(rebasing: bytes[text.blocks[other].range])) != nil
          }
      }
    }
  }

  private static let quoteLimit = 50

  private func isSetOff(_ block: PageBlock, _ document: borrowing HTMLDocument) -> Bool {
    var node = block.node
    for _ in 0..<4 {
      switch document.tag(node) {
      case .blockquote, .aside: return true
      default: if text.marks[node].contains(.sidebar) { return true }
      }
      node = document.parent(node)
    }
    return false
  }

  /// A block's bytes without the marks of quotation and stops around it.
  private func quoted(_ block: PageBlock) -> Range<Int> {
    var range = block.range
    func isMark(_ byte: UInt8) -> Bool { byte >= 0x80 || byte == 0x22 || byte == 0x27 || byte == 0x2E || byte == 0x20 }
    while range.count > 30, isMark(text.bytes[range.lowerBound]) { range = (range.lowerBound + 1)..<range.upperBound }
    while range.count > 30, isMark(text.bytes[range.upperBound - 1]) {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    return range
  }
}
