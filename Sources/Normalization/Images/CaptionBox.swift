import Markup

/// The box of a picture and its caption where a page builds it without `figure`.
enum CaptionBox {
  /// Bytes: what is longer is no caption.
  static let limit = 600

  /// The nearest element around the picture that holds words, when it is called a picture's, or its words are, and it holds
  /// nothing else.
  /// - Complexity: O(nodes of the box)
  static func find(around node: Int, _ document: borrowing HTMLDocument) -> Int? {
    var current = document.parent(node)
    for _ in 0..<6 where current > 0 {
      if isOther(document.tag(current)) { return nil }
      let text = document.text(of: current)
      if !text.isEmpty { return text.utf8.count <= limit && isBox(current, document) ? current : nil }
      current = document.parent(current)
    }
    return nil
  }

  private static func isOther(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .a, .body, .main, .article, .aside, .nav, .header, .footer, .table, .tr, .td, .ul, .ol: true
    default: false
    }
  }

  /// One picture, no heading, no time and no link to elsewhere; and a name that speaks of pictures.
  private static func isBox(_ box: Int, _ document: borrowing HTMLDocument) -> Bool {
    var pictures = 0
    var isNamed = speaksOfPictures(box, document)
    for node in document.descendants(of: box) {
      let tag = document.tag(node)
      if tag == .img { pictures += 1 }
      if pictures > 1 || tag == .a || tag == .time || tag.headingLevel != nil || tag == .form { return false }
      if tag != .text, !isNamed { isNamed = speaksOfPictures(node, document) }
    }
    return isNamed
  }

  private static func speaksOfPictures(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    guard let name = document.attribute(node, .className)?.lowercased() else { return false }
    return names.contains { name.contains($0) }
  }

  private static let names = ["caption", "credit", "copyright", "image", "picture", "photo", "figure", "foto", "bild"]
}
