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
    junk = Self.effectiveJunk(document, text, raw, trusted: .junk)
    mass = Self.cleanSums(document, text, junk)
    if mass[0] * 4 < raw[0], mass[0] < 1500 {
      // Little is left: weak names lie more often than pages are empty.
      junk = Self.effectiveJunk(document, text, raw, trusted: .strongJunk)
      mass = Self.cleanSums(document, text, junk)
    }
    if mass[0] * 5 < raw[0], mass[0] < 400 {
      mass = raw
      junk = Array(repeating: [], count: document.count)
    }
    total = mass[0]
  }

  private static func cleanSums(_ document: borrowing HTMLDocument, _ text: PageText, _ junk: [PageMarks]) -> [Int] {
    sums(document, text.blocks) { isJunk($0, junk) ? 0 : runningText($0) }
  }

  func isJunk(_ block: PageBlock) -> Bool { Self.isJunk(block, junk) }

  private static func isJunk(_ block: PageBlock, _ junk: [PageMarks]) -> Bool {
    let marks = junk[block.node]
    if marks.isEmpty { return false }
    // What says more than a teaser does is part of the text, however it is framed.
    if marks == .card { return block.weight < 250 || block.linkShare > 0.3 || block.marksOfSentences < 2 }
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
    _ document: borrowing HTMLDocument, _ text: PageText, _ raw: [Int], trusted: PageMarks
  ) -> [PageMarks] {
    let marks = text.marks
    let wrapsCore = wrapsCore(document, marks, raw)
    let links = linkCounts(document)
    let contents = contents(document, text)
    let lists =
      trusted == .junk ? linkLists(document, contents, links) : Array(repeating: false, count: document.count)
    var parts = ArticleParts(document, marks, raw)
    var junk = [PageMarks](repeating: [], count: document.count)
    for node in 1..<max(1, document.count) {
      let inherited = junk[document.parent(node)]
      junk[node] = inherited
      var own = marks[node].intersection(trusted)
      // A card without a link leads nowhere: it is no teaser.
      if own == .card, links[document.end(node)] == links[node], !document.isInside(node, .a) { own = [] }
      if own.isEmpty, lists[node] { own = .related }
      if parts.isPart(node, contents[node], document) { own.formIntersection(.unlikelyInArticle) }
      if own.isEmpty || wrapsCore[node] { continue }
      junk[node].formUnion(holding(own, of: marks[node], document.tag(node), share: raw[node], of: raw[0]))
    }
    return junk
  }

  /// What stands below each node.
  private static func contents(_ document: borrowing HTMLDocument, _ text: PageText) -> [BoxContent] {
    var sums = [BoxContent](repeating: BoxContent(), count: document.count)
    for block in text.blocks { sums[block.node] += BoxContent(block) }
    for node in stride(from: document.count - 1, to: 0, by: -1) where sums[node].bytes > 0 {
      sums[document.parent(node)] += sums[node]
    }
    return sums
  }

  /// Which boxes are little more than two links and their label.
  private static func linkLists(
    _ document: borrowing HTMLDocument, _ contents: [BoxContent], _ links: [Int32]
  ) -> [Bool] {
    (0..<document.count).map { node in
      let tag = document.tag(node)
      let content = contents[node]
      guard content.bytes > 0, content.bytes < 1500, isBox(tag) else { return false }
      let count = links[document.end(node)] - links[node]
      // A list of one item, and that a link.
      if count == 1, tag == .ul || tag == .ol { return content.linked * 100 >= content.bytes * 95 }
      return count >= 2 && content.linked * 100 >= content.bytes * 55 && content.paragraphs == 0
    }
  }

  private static func isBox(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .div, .section, .aside, .ul, .ol, .td, .table, .unknown: true
    default: false
    }
  }

  /// How many links stand before each node.
  private static func linkCounts(_ document: borrowing HTMLDocument) -> [Int32] {
    var counts = [Int32](repeating: 0, count: document.count + 1)
    for node in 0..<document.count { counts[node + 1] = counts[node] + (document.tag(node) == .a ? 1 : 0) }
    return counts
  }

  /// Which nodes hold, below them, the element that by its name and its share of the text is the article.
  private static func wrapsCore(_ document: borrowing HTMLDocument, _ marks: [PageMarks], _ raw: [Int]) -> [Bool] {
    var wraps = [Bool](repeating: false, count: document.count)
    for node in stride(from: document.count - 1, to: 0, by: -1) where raw[node] * 10 >= raw[0] * 3 && raw[node] > 0 {
      let tag = document.tag(node)
      let isNamed = marks[node].contains(.articleBody) || tag == .article || tag == .main
      let isCore = isNamed && marks[node].isDisjoint(with: [.comments, .consent, .related, .teaser])
      if isCore || wraps[node] { wraps[document.parent(node)] = true }
    }
    return wraps
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
