import Markup

/// How much running text stands below each node, and which text is junk by the names around it.
struct BlockMass {
  /// Weight of running text below each node, junk left out.
  private(set) var mass: [Int]
  /// The junk marks that hold for each node, its ancestors' included.
  private(set) var junk: [PageMarks]
  private(set) var total = 0

  /// - Complexity: O(nodes + blocks)
  init(_ document: borrowing HTMLDocument, _ text: PageText) {
    let raw = Self.sums(document, text.blocks) { Self.runningText($0) }
    junk = Self.effectiveJunk(document, text.marks, raw)
    let marks = junk
    mass = Self.sums(document, text.blocks) { Self.isJunk($0, marks) ? 0 : Self.runningText($0) }
    total = mass[0]
    if total * 5 < raw[0], total < 400 {
      // Almost all is junk by its names: then the names lie.
      mass = raw
      total = raw[0]
      junk = Array(repeating: [], count: document.count)
    }
  }

  func isJunk(_ block: PageBlock) -> Bool { Self.isJunk(block, junk) }

  private static func isJunk(_ block: PageBlock, _ junk: [PageMarks]) -> Bool {
    let marks = junk[block.node]
    if marks.isEmpty { return false }
    if marks == .figure {
      switch block.tag {
      case .td, .th, .blockquote, .pre, .li, .p: return false
      default: return true
      }
    }
    return true
  }

  /// The weight of a block as running text: nothing for labels and for text that is mostly links.
  static func runningText(_ block: PageBlock) -> Int {
    let free = block.weight - block.linkBytes
    guard block.weight >= 25, free * 2 > block.weight else { return 0 }
    if block.tag.headingLevel != nil { return 0 }
    return block.marksOfSentences == 0 && block.weight < 80 ? free / 5 : free
  }

  private static func sums(
    _ document: borrowing HTMLDocument, _ blocks: [PageBlock], _ weight: (PageBlock) -> Int
  ) -> [Int] {
    var sums = [Int](repeating: 0, count: document.count)
    for block in blocks { sums[block.node] += weight(block) }
    for node in stride(from: document.count - 1, to: 0, by: -1) where sums[node] > 0 {
      sums[document.parent(node)] += sums[node]
    }
    return sums
  }

  private static func effectiveJunk(
    _ document: borrowing HTMLDocument, _ marks: [PageMarks], _ raw: [Int]
  ) -> [PageMarks] {
    var junk = [PageMarks](repeating: [], count: document.count)
    for node in 1..<max(1, document.count) {
      let inherited = junk[document.parent(node)]
      junk[node] = inherited
      let own = marks[node].intersection(.junk)
      if own.isEmpty { continue }
      junk[node].formUnion(holding(own, of: marks[node], document.tag(node), share: raw[node], of: raw[0]))
    }
    return junk
  }

  /// The marks that hold: not those of an element that wraps the bulk of the page.
  private static func holding(
    _ own: PageMarks, of marks: PageMarks, _ tag: HTMLTag, share: Int, of total: Int
  ) -> PageMarks {
    if tag == .html || tag == .body { return [] }
    if marks.contains(.embed) { return own.subtracting([.share, .player, .sidebar]) }
    let isBulk = share * 5 >= total * 4 || (share * 2 >= total && total - share < 400)
    if isBulk { return share * 10 >= total * 9 ? [] : own.intersection(.alwaysJunk) }
    if marks.contains(.articleBody), share * 10 >= total * 3 { return [] }
    return own
  }
}
