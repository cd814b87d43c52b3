import Markup

/// Authors by the words of markup that are meant for machines: `rel=author` and `itemprop=author`.
enum MarkedAuthors {
  /// More of them are a list of everybody who writes.
  private static let limit = 6

  /// - Complexity: O(nodes + bytes of the marked elements)
  static func names(_ document: borrowing HTMLDocument) -> [String] {
    var names: [String] = []
    var node = 0
    while node < document.count {
      if isAuthor(node, document), !document.isInside(node, .aside), !isInPageFooter(node, document) {
        names += written(in: node, document)
        node = document.end(node)
      } else {
        node += 1
      }
    }
    return Array(names.prefix(limit))
  }

  private static func isAuthor(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    let tag = document.tag(node)
    if tag == .text || tag == .link { return false }
    if document.value(node, .itemprop, contains: "author") { return true }
    return tag == .a && document.value(node, .rel, contains: "author")
  }

  /// Whether a node stands in the foot of the page, not in that of an article.
  private static func isInPageFooter(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    var current = node
    while current > 0, document.tag(current) != .footer { current = document.parent(current) }
    return current > 0 && !document.isInside(current, .article)
  }

  private static func written(in node: Int, _ document: borrowing HTMLDocument) -> [String] {
    for inner in document.descendants(of: node) where document.value(inner, .itemprop, contains: "name") {
      return NameList.names(in: document.attribute(inner, .content) ?? document.text(of: inner))
    }
    if let content = document.attribute(node, .content) { return NameList.names(in: content) }
    return BylinePieces(node, document).parted(NameList.names(in: document.text(of: node)), document)
  }
}
