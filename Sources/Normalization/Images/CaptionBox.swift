import Markup

/// The box of a picture and its caption where a page builds it without `figure`.
enum CaptionBox {
  /// Bytes: what is longer is no caption.
  static let limit = 600

  /// The nearest element around the picture that holds words, when it is called a picture's, or its words are, or name who
  /// took one, and it holds nothing else.
  /// - Complexity: O(nodes of the box)
  static func find(around node: Int, _ document: borrowing HTMLDocument) -> Int? {
    var current = document.parent(node)
    for _ in 0..<10 where current > 0 {
      let tag = document.tag(current)
      if isOther(tag) { return nil }
      let text = document.text(of: current)
      // A picture that leads to a larger one.
      if tag == .a, !text.isEmpty { return nil }
      if !text.isEmpty { return text.utf8.count <= limit && isBox(current, document) ? current : nil }
      current = document.parent(current)
    }
    return nil
  }

  private static func isOther(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .body, .main, .article, .aside, .nav, .header, .footer, .table, .tr, .td, .ul, .ol: true
    default: false
    }
  }

  /// One picture, no heading, no time and no link to elsewhere; and a name that speaks of pictures.
  private static func isBox(_ box: Int, _ document: borrowing HTMLDocument) -> Bool {
    var pictures = 0
    var isNamed = speaksOfPictures(box, document)
    var node = box + 1
    while node < document.end(box) {
      let tag = document.tag(node)
      // The picture again, for readers without scripts.
      if tag == .noscript {
        node = document.end(node)
        continue
      }
      if tag == .img { pictures += 1 }
      if pictures > 1 || tag == .time || tag.headingLevel != nil || tag == .form { return false }
      if tag == .a, !document.text(of: node).isEmpty { return false }
      if tag != .text, !isNamed { isNamed = speaksOfPictures(node, document) }
      node += 1
    }
    return isNamed || CaptionText(document.text(of: box)).credit != nil
  }

  private static func speaksOfPictures(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    isCalled(names, node, document)
  }

  /// Whether an element's classes have one of the phrases in them.
  static func isCalled(_ names: PhraseList, _ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    guard let range = document.attributeRange(node, .className) else { return false }
    return names.occur(in: range, of: document)
  }

  private static let names = PhraseList([
    "caption", "credit", "copyright", "image", "picture", "photo", "figure", "foto", "bild",
  ])
}
