import Markup

/// Finds the elements that hold the article: several when the page parts it.
struct ArticleContainer {
  /// Roots of subtrees, in document order, none inside another.
  private(set) var roots: [Int] = []
  /// What found them.
  private(set) var method = "density"

  /// - Complexity: O(nodes)
  init(_ document: borrowing HTMLDocument, _ text: PageText, _ mass: BlockMass) {
    if let named = Self.named(.articleBody, document, text, mass, least: 0.4) {
      roots = named
      method = "container"
      return
    }
    let start = Self.articleElement(document, mass) ?? 0
    roots = [Self.densest(from: start, document, mass)]
    if start > 0 { method = "article" }
    roots = Self.withTwins(of: roots[0], document, mass)
  }

  /// The outermost elements of a mark that together hold at least a share of the page's running text.
  private static func named(
    _ mark: PageMarks, _ document: borrowing HTMLDocument, _ text: PageText, _ mass: BlockMass, least: Double
  ) -> [Int]? {
    var found: [Int] = []
    var node = 1
    var sum = 0
    while node < document.count {
      let isNamed = text.marks[node].contains(mark) && mass.junk[node].isEmpty && mass.mass[node] > 0
      if isNamed, document.tag(node) != .body, document.tag(node) != .html {
        found.append(node)
        sum += mass.mass[node]
        node = document.end(node)
      } else {
        node += 1
      }
    }
    guard let largest = found.map({ mass.mass[$0] }).max(), largest > 0,
      Double(sum) >= least * Double(mass.total)
    else { return nil }
    return found.filter { mass.mass[$0] * 20 >= largest }
  }

  /// The `article` element with most of the text, if one has it.
  private static func articleElement(_ document: borrowing HTMLDocument, _ mass: BlockMass) -> Int? {
    var best: Int?
    for node in 1..<max(1, document.count) where document.tag(node) == .article {
      if mass.mass[node] > mass.mass[best ?? node] || best == nil { best = node }
    }
    guard let best, mass.mass[best] * 2 >= mass.total, mass.mass[best] > 0 else { return nil }
    return best
  }

  /// Goes down as long as one child holds nearly all.
  private static func densest(from start: Int, _ document: borrowing HTMLDocument, _ mass: BlockMass) -> Int {
    var node = start
    while true {
      var best: Int?
      var child = node + 1
      while child < document.end(node) {
        if document.tag(child) != .text, mass.mass[child] > mass.mass[best ?? child] || best == nil { best = child }
        child = document.end(child)
      }
      guard let best, mass.mass[best] * 100 >= mass.mass[node] * 85, mass.mass[best] > 0, isContainer(document.tag(best))
      else { return node }
      node = best
    }
  }

  private static func isContainer(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .p, .li, .td, .th, .blockquote, .h1, .h2, .h3, .h4, .h5, .h6, .pre, .dd, .dt, .span, .a, .b, .strong, .i, .em,
      .font, .tr, .tbody:
      false
    default: true
    }
  }

  /// Siblings with the same tag and class are parts of the same article.
  private static func withTwins(of node: Int, _ document: borrowing HTMLDocument, _ mass: BlockMass) -> [Int] {
    guard let name = document.attribute(node, .className), !name.isEmpty else { return [node] }
    let parent = document.parent(node)
    var twins: [Int] = []
    var child = parent + 1
    while child < document.end(parent) {
      if document.tag(child) == document.tag(node), mass.junk[child].isEmpty,
        document.attribute(child, .className) == name
      {
        twins.append(child)
      }
      child = document.end(child)
    }
    return twins.contains(node) ? twins : [node]
  }
}
