/// Puts tags and text into a tree (HTML Living Standard, 13.2.6, simplified): nodes come in document order, so that
/// the tree is closed by writing each node's end.
struct HTMLTreeBuilder {
  private(set) var nodes: [HTMLNode] = []
  private(set) var attributes: [HTMLAttribute] = []
  private var open: [(tag: HTMLTag, node: Int32)] = [(.document, 0)]
  /// How many elements of each tag are open, so that none is looked for in vain among hundreds.
  private var counts = [Int](repeating: 0, count: HTMLTag.allCases.count)
  private var afterBlock = true

  init(capacity: Int) {
    nodes.reserveCapacity(capacity)
    attributes.reserveCapacity(capacity)
    nodes.append(HTMLNode(tag: .document, parent: -1, end: 0, lower: 0, upper: 0))
  }

  /// Inside `svg` or `math`, where `title` and `style` are ordinary elements.
  var isInForeignContent: Bool { isOpen(.svg) || isOpen(.math) }

  private func isOpen(_ tag: HTMLTag) -> Bool { counts[Int(tag.rawValue)] > 0 }

  mutating func text(_ range: Range<Int>, isBlank: Bool) {
    if isBlank && afterBlock { return }
    afterBlock = false
    if !isBlank, top.tag == .head || top.tag == .html { leaveHead() }
    append(.text, Int32(range.lowerBound), Int32(range.upperBound))
  }

  private var top: (tag: HTMLTag, node: Int32) { open[open.count - 1] }

  @discardableResult
  private mutating func append(_ tag: HTMLTag, _ lower: Int32, _ upper: Int32) -> Int {
    let index = Int32(nodes.count)
    nodes.append(HTMLNode(tag: tag, parent: top.node, end: index + 1, lower: lower, upper: upper))
    return nodes.count - 1
  }

  /// A start tag. Its attributes follow, then ``endAttributes(of:)``.
  mutating func open(_ tag: HTMLTag) -> Int {
    if !isInForeignContent { prepare(for: tag) } else if tag.closesParagraph { leaveForeign() }
    let start = Int32(attributes.count)
    let node = append(tag, start, start)
    if !tag.isVoid, open.count < HTMLDocument.depthLimit { push(tag, Int32(node)) }
    if tag.isBlock || tag == .br { afterBlock = true } else if tag == .img { afterBlock = false }
    return node
  }

  mutating func attribute(_ name: HTMLAttributeName, _ value: Range<Int>) {
    attributes.append(
      HTMLAttribute(name: name, lower: Int32(value.lowerBound), upper: Int32(value.upperBound)))
  }

  mutating func endAttributes(of node: Int) { nodes[node].upper = Int32(attributes.count) }

  /// An end tag; ignored where nothing of the kind is open.
  mutating func close(_ tag: HTMLTag) {
    if tag.isBlock { afterBlock = true }
    switch tag {
    case .html, .body: return
    case .h1, .h2, .h3, .h4, .h5, .h6: popHeading()
    default: if let depth = depth(of: tag) { pop(to: depth) }
    }
  }

  /// Closes whatever is still open.
  mutating func finish() {
    pop(to: 1)
    nodes[0].end = Int32(nodes.count)
  }

  private mutating func push(_ tag: HTMLTag, _ node: Int32) {
    open.append((tag, node))
    counts[Int(tag.rawValue)] += 1
  }

  /// Closes open elements until this many are left.
  private mutating func pop(to depth: Int) {
    while open.count > depth {
      let (tag, node) = open.removeLast()
      nodes[Int(node)].end = Int32(nodes.count)
      counts[Int(tag.rawValue)] -= 1
    }
  }

  /// Where the innermost open element of the tag stands that an end tag here may reach.
  private func depth(of tag: HTMLTag) -> Int? {
    if !isOpen(tag) { return nil }
    var index = open.count - 1
    while index > 0 {
      let other = open[index].tag
      if other == tag { return index }
      if stops(tag, at: other) { return nil }
      index -= 1
    }
    return nil
  }

  private func stops(_ tag: HTMLTag, at other: HTMLTag) -> Bool {
    // What stands in `noscript` is text to browsers that run scripts: it closes nothing outside, and its end nothing keeps.
    if other == .noscript { return true }
    return switch tag {
    case .table, .template, .noscript: false
    case .tr, .td, .th, .tbody, .thead, .tfoot, .caption: other == .table
    case .li: other == .ul || other == .ol || other.isScope
    case .p: other.isScope || other == .button
    case .form: other.isBlock
    default: other.isScope || (!tag.isBlock && tag != .svg && tag != .unknown && other.isBlock)
    }
  }

  private mutating func popHeading() {
    var index = open.count - 1
    while index > 0, !open[index].tag.isScope {
      if open[index].tag.headingLevel != nil { return pop(to: index) }
      index -= 1
    }
  }

  /// Ends what the start tag ends.
  private mutating func prepare(for tag: HTMLTag) {
    if !tag.isHeadContent, tag != .html, tag != .head { leaveHead() }
    if tag.closesParagraph { close(.p) }
    switch tag {
    case .li: popImplied([.li], upTo: [.ul, .ol, .menu, .dir])
    case .dd, .dt: popImplied([.dd, .dt], upTo: [.dl])
    case .option, .optgroup: popImplied(tag == .option ? [.option] : [.option, .optgroup], upTo: [.select])
    case .td, .th: popImplied([.td, .th], upTo: [.tr, .table])
    case .tr: popImplied([.tr, .caption, .colgroup], upTo: [.table])
    case .tbody, .thead, .tfoot: popImplied([.tbody, .thead, .tfoot, .caption, .colgroup], upTo: [.table])
    case .h1, .h2, .h3, .h4, .h5, .h6: if top.tag.headingLevel != nil { pop(to: open.count - 1) }
    case .a: if let depth = depth(of: .a) { pop(to: depth) }
    default: break
    }
  }

  /// Pops to the outermost element among `tags` that no element of `limits` contains.
  private mutating func popImplied(_ tags: [HTMLTag], upTo limits: [HTMLTag]) {
    var left = tags.reduce(0) { $0 + counts[Int($1.rawValue)] }
    let isTablePart = tags.contains(.tr) || tags.contains(.tbody) || tags.contains(.td)
    var index = open.count - 1
    var found: Int?
    while index > 0, left > 0 {
      let tag = open[index].tag
      if limits.contains(tag) { break }
      if tags.contains(tag) {
        found = index
        left -= 1
      }
      if !isTablePart, tag.isScope || tag == .section || tag == .article || tag == .div && tags.contains(.option) {
        break
      }
      index -= 1
    }
    if let found { pop(to: found) }
  }

  /// The first content ends the head even where its end tag is missing.
  private mutating func leaveHead() {
    if top.tag == .head { pop(to: open.count - 1) }
  }

  /// A block of HTML inside `svg` ends it, as browsers do.
  private mutating func leaveForeign() {
    if let depth = open.lastIndex(where: { $0.tag == .svg || $0.tag == .math }) { pop(to: depth) }
  }
}
