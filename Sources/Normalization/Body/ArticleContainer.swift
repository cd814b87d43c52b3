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
      method = "container"
      roots = Self.withQuestions(named, document, text, mass)
      return
    }
    let start = Self.articleElement(document, mass) ?? 0
    roots = [Self.densest(from: start, document, mass)]
    if start > 0 { method = "article" }
    roots = Self.withQuestions(Self.withTwins(of: roots[0], document, mass), document, text, mass)
  }

  /// The roots with the boxes of questions and answers that stand after the first and say less than all of them do.
  private static func withQuestions(
    _ roots: [Int], _ document: borrowing HTMLDocument, _ text: PageText, _ mass: BlockMass
  ) -> [Int] {
    let whole = roots.reduce(0) { $0 + mass.mass[$1] }
    var found = roots
    var later = roots.dropFirst()
    var node = roots.first.map { document.end($0) } ?? document.count
    while node < document.count {
      let end = document.end(node)
      let isBox = text.marks[node].contains(.questions) && isContainer(document.tag(node))
      if node == later.first {
        later.removeFirst()
        node = end
      } else if isBox, mass.junk[node].isEmpty, mass.mass[node] >= 200, mass.mass[node] < whole,
        later.first.map({ $0 >= end }) ?? true
      {
        found.append(node)
        node = end
      } else {
        node += 1
      }
    }
    return found.sorted()
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
      if isNamed, isContainer(document.tag(node)), document.tag(node) != .body, document.tag(node) != .html {
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
    return firstArticle(found.filter { mass.mass[$0] * 20 >= largest }, document, mass)
  }

  /// Pages that load the next article below the first hold several: the first with a fair share of text is the page's.
  private static func firstArticle(_ nodes: [Int], _ document: borrowing HTMLDocument, _ mass: BlockMass) -> [Int] {
    var articles: [(nodes: [Int], mass: Int)] = []
    var places: [Int: Int] = [:]
    for node in nodes {
      let article = enclosingArticle(of: node, document)
      let place = places[article] ?? articles.count
      if place == articles.count {
        places[article] = place
        articles.append(([], 0))
      }
      articles[place].nodes.append(node)
      articles[place].mass += mass.mass[node]
    }
    let largest = articles.map(\.mass).max() ?? 0
    return articles.first { $0.mass * 4 >= largest && $0.mass >= wholeArticle }?.nodes ?? nodes
  }

  /// Weight of running text from which an `article` among several is one by itself and not a part.
  private static let wholeArticle = 800

  /// The outermost `article` around a node; 0 when there is none.
  private static func enclosingArticle(of node: Int, _ document: borrowing HTMLDocument) -> Int {
    var article = 0
    var current = node
    while current > 0 {
      if document.tag(current) == .article { article = current }
      current = document.parent(current)
    }
    return article
  }

  /// The `article` element with most of the text, if one has it.
  private static func articleElement(_ document: borrowing HTMLDocument, _ mass: BlockMass) -> Int? {
    var best: Int?
    var sum = 0
    var outermost: [Int] = []
    var end = 0
    for node in 1..<max(1, document.count) where document.tag(node) == .article {
      if mass.mass[node] > mass.mass[best ?? node] || best == nil { best = node }
      guard node >= end else { continue }
      outermost.append(node)
      sum += mass.mass[node]
      end = document.end(node)
    }
    guard let best, mass.mass[best] > 0 else { return nil }
    if mass.mass[best] * 2 >= mass.total { return best }
    guard sum * 3 >= mass.total * 2 else { return nil }
    return outermost.first { mass.mass[$0] * 4 >= mass.mass[best] && mass.mass[$0] >= 600 }
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
      guard let best, mass.mass[best] * 100 >= mass.mass[node] * 85, mass.mass[best] > 0,
        isContainer(document.tag(best))
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
