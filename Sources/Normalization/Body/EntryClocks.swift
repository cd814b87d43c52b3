import Markup
import NewsModel
import TextAnalysis

/// The elements of a page that may be the times of a live blog's entries.
struct EntryClocks {
  /// In the page's order.
  private let nodes: [Int]
  /// The same by their words, of those that may be all of a line.
  private let byWords: [String: [Int]]

  /// Bytes of a line that is nothing but a time.
  private static let longest = 60

  /// - Complexity: O(nodes)
  init(_ document: borrowing HTMLDocument, _ text: PageText, _ mass: BlockMass) {
    var nodes: [Int] = []
    var byWords: [String: [Int]] = [:]
    for node in 0..<document.count where Self.isTime(node, document, text, mass) {
      nodes.append(node)
      let words = document.text(of: node)
      if words.utf8.count <= Self.longest { byWords[words, default: []].append(node) }
    }
    self.nodes = nodes
    self.byWords = byWords
  }

  private static func isTime(
    _ node: Int, _ document: borrowing HTMLDocument, _ text: PageText, _ mass: BlockMass
  ) -> Bool {
    guard document.tag(node) == .time || text.marks[node].contains(.dateline), document.end(node) - node <= 12 else {
      return false
    }
    return mass.junk[node].subtracting([.dateline, .byline, .card]).isEmpty
  }

  /// The last among some nodes.
  func last(in range: Range<Int>) -> Int? {
    let next = nodes.partitioningIndex { $0 >= range.upperBound }
    return next > 0 && nodes[next - 1] >= range.lowerBound ? nodes[next - 1] : nil
  }

  /// The first among some nodes that is all that a block says.
  func first(in range: Range<Int>, saying block: PageBlock, _ text: PageText) -> Int? {
    guard block.range.count <= Self.longest, let nodes = byWords[text.string(block)] else { return nil }
    let place = nodes.partitioningIndex { $0 >= range.lowerBound }
    return place < nodes.count && nodes[place] < range.upperBound ? nodes[place] : nil
  }

  /// What the element and its parent are called: the times of entries are called alike, the article's own is not.
  static func shape(_ node: Int, _ document: borrowing HTMLDocument) -> String {
    let parent = document.parent(node)
    return "\(document.tag(node)) \(name(node, document)) in \(document.tag(parent)) \(name(parent, document))"
  }

  /// The beginning of an element's classes: a list of them may stand around every entry.
  private static func name(_ node: Int, _ document: borrowing HTMLDocument) -> String {
    document.attributeRange(node, .className).map { document.decoded($0.prefix(200)) } ?? ""
  }

  /// `2026-03-02 11:40 UTC`, or the clock as the page writes it; nil for a day without one.
  static func written(_ node: Int, _ document: borrowing HTMLDocument) -> String? {
    let line = document.text(of: node)
    for text in [document.attribute(node, .datetime) ?? "", line] {
      guard let date = WrittenDate(text), date.hasTime else { continue }
      return date.zoneKnown ? LiveBlog.clock(date.instant) : String(LiveBlog.clock(date.instant).dropLast(4))
    }
    return isClock(line) ? line : nil
  }

  /// `11:40`, `11.40 Uhr`, `3:05 pm`
  private static func isClock(_ line: String) -> Bool {
    guard (4...20).contains(line.utf8.count) else { return false }
    let numbers = line.split { !$0.isNumber }.map { Int($0) }
    guard numbers.count == 2, let hour = numbers[0], let minute = numbers[1], hour < 24, minute < 60 else {
      return false
    }
    return line.contains { $0 == ":" || $0 == "." || $0 == "h" || $0 == "H" }
  }
}
