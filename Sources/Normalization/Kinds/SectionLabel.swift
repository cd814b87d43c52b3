import Markup

/// The section that a page prints above its headline, where neither its data nor its address say one: `<span>Opinion</span>`.
enum SectionLabel {
  /// Scalars of a label at most.
  private static let longest = 24

  /// The last line of its own before the first `h1`, near to it and no link, which would be a menu's.
  /// - Complexity: O(nodes before the headline)
  static func find(_ document: borrowing HTMLDocument) -> String? {
    guard let heading = (0..<document.count).first(where: { document.tag($0) == .h1 }) else { return nil }
    var node = heading - 1
    while node > 0 {
      if isNear(node, heading, document) {
        let text = document.text(of: node)
        if !text.isEmpty { return text.unicodeScalars.count <= longest && !isLink(node, document) ? text : nil }
      }
      node -= 1
    }
    return nil
  }

  /// A text whose box stands beside the headline's own box or in one beside it.
  private static func isNear(_ node: Int, _ heading: Int, _ document: borrowing HTMLDocument) -> Bool {
    guard document.tag(node) == .text else { return false }
    let place = document.parent(heading)
    let box = document.parent(node)
    return document.parent(box) == place || document.parent(document.parent(box)) == place
  }

  private static func isLink(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    [HTMLTag.a, .nav, .li].contains { document.isInside(node, $0) }
  }
}
