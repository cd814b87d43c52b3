import Markup

/// Tells boxes that are a good part of an article from boxes in it that are what their names say: `subscription-content` and
/// `widget-text` wrap paragraphs as often as they wrap an offer.
struct ArticleParts {
  private let raw: [Int]
  private let marks: [PageMarks]
  /// The element being read that holds the article, and where it ends.
  private var article = 0
  private var end = 0
  /// Classes of its parts.
  private var classes: Set<String> = []
  /// Counted when the first box asks for it: on most pages none does.
  private var others: [Int32]?

  /// - Parameter raw: the running text below each node.
  init(_ document: borrowing HTMLDocument, _ marks: [PageMarks], _ raw: [Int]) {
    self.raw = raw
    self.marks = marks
  }

  /// Whether a box holds three paragraphs and a quarter of the article around it, no form and few links; or has the class of
  /// one that does.
  /// - Parameter node: asked in document order.
  /// - Complexity: O(1), and once O(nodes)
  mutating func isPart(_ node: Int, _ content: BoxContent, _ document: borrowing HTMLDocument) -> Bool {
    if node >= end { (article, end, classes) = (0, 0, []) }
    defer { note(node, document) }
    guard article > 0, content.paragraphs >= 1, content.linked * 6 <= content.bytes, isNamed(node, document) else {
      return false
    }
    // What is called as a part is one, too, if shorter.
    let name = document.attribute(node, .className) ?? ""
    if classes.contains(name) { return true }
    guard raw[node] * 4 >= raw[article], content.paragraphs >= 3, !holdsOther(node, document) else { return false }
    if !name.isEmpty { classes.insert(name) }
    return true
  }

  /// Whether names call a box something else than a part of an article.
  private func isNamed(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    switch document.tag(node) {
    case .form, .nav, .footer, .aside, .figcaption: false
    default: !marks[node].isDisjoint(with: .junk)
    }
  }

  /// The innermost article that has a good share of the page's text.
  private mutating func note(_ node: Int, _ document: borrowing HTMLDocument) {
    let isNamed = marks[node].contains(.articleBody) || document.tag(node) == .article
    guard isNamed, raw[node] * 10 >= raw[0] * 3, raw[node] * 2 >= raw[article] || article == 0 else { return }
    (article, end) = (node, document.end(node))
  }

  /// A form, or pictures of a gallery.
  private mutating func holdsOther(_ box: Int, _ document: borrowing HTMLDocument) -> Bool {
    let counts = others ?? Self.count(document)
    others = counts
    return counts[document.end(box)] - counts[box] > Self.mostPictures
  }

  /// What stands before each node: pictures, and forms as more than may be.
  private static func count(_ document: borrowing HTMLDocument) -> [Int32] {
    var counts = [Int32](repeating: 0, count: document.count + 1)
    for node in 0..<document.count {
      let tag = document.tag(node)
      counts[node + 1] = counts[node] + (tag == .img ? 1 : tag == .form ? mostPictures + 1 : 0)
    }
    return counts
  }

  private static let mostPictures: Int32 = 3
}
