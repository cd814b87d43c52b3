import Markup
import NewsModel

/// The pictures of a page with what stands beside them.
struct PageImages {
  /// An `img` element, its address as written.
  struct Figure {
    var node: Int
    var source: String
    var width: Int?
    var height: Int?

    var isLarge: Bool { (width ?? 400) >= 300 && ImageAddress.isPhotograph(source) }
  }

  private(set) var figures: [Figure] = []
  let base: WebAddress?
  private static let limit = 80
  private static let portraits = PhraseList(["author", "byline", "avatar"])

  /// - Complexity: O(nodes)
  init(_ document: borrowing HTMLDocument, _ base: WebAddress?) {
    self.base = base
    var node = 0
    while node < document.count, figures.count < Self.limit {
      let tag = document.tag(node)
      if tag == .nav || tag == .footer {
        node = document.end(node)
        continue
      }
      if tag == .img, let source = Self.source(node, document) ?? Self.sourceBeside(node, document) {
        figures.append(
          Figure(
            node: node, source: source, width: document.attribute(node, .width).flatMap(Pixels.read),
            height: document.attribute(node, .height).flatMap(Pixels.read)))
      }
      node += 1
    }
  }

  /// The address in `src` or where pages put it until it is needed.
  private static func source(_ node: Int, _ document: borrowing HTMLDocument) -> String? {
    for name in sources {
      guard let value = document.attribute(node, name), !value.hasPrefix("data:"), !value.isEmpty else { continue }
      if !value.holds(0x20), !value.holds(0x0A) { return value }
      let first = value.utf8.drop(while: isBorder).prefix { !isBorder($0) }
      return first.isEmpty ? value : String(Substring(first))
    }
    return nil
  }

  /// The address in a `source` of the `picture` around, where the `img` has a placeholder.
  private static func sourceBeside(_ node: Int, _ document: borrowing HTMLDocument) -> String? {
    let picture = document.parent(node)
    guard document.tag(picture) == .picture else { return nil }
    for node in document.descendants(of: picture).prefix(12) where document.tag(node) == .source {
      if let source = source(node, document) { return source }
    }
    return nil
  }

  /// Between two addresses.
  private static func isBorder(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

  private static let sources: [HTMLAttributeName] = [.dataSrc, .dataOriginal, .dataLazySrc, .src, .srcset, .dataSrcset]

  /// The first of the addresses whose picture an `img` shows, in whatever size, and that element.
  /// - Complexity: O(figures × addresses)
  func figure(of urls: [String]) -> (url: String, figure: Figure)? {
    var keys: [ImageAddress.Keys] = []
    for url in urls {
      let wanted = ImageAddress.keys(url)
      for (place, figure) in figures.enumerated() {
        if place == keys.count { keys.append(ImageAddress.keys(figure.source)) }
        if figure.source == url || !keys[place].isDisjoint(with: wanted) { return (url, figure) }
      }
    }
    return nil
  }

  /// The first large picture with a caption before a place of the document.
  func captioned(before end: Int, _ document: borrowing HTMLDocument) -> Figure? {
    for figure in figures where figure.node < end {
      guard let holder = holder(of: figure.node, document), figure.isLarge, !document.isInside(holder, .aside),
        !isPortrait(figure.node, document), !isPortrait(holder, document)
      else { continue }
      for node in document.descendants(of: holder) where document.tag(node) == .figcaption { return figure }
    }
    return nil
  }

  /// An author's picture, by the names around it or its link.
  private func isPortrait(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    var current = node
    for _ in 0..<4 where current > 0 {
      if document.value(current, .rel, contains: "author") || CaptionBox.isCalled(Self.portraits, current, document) {
        return true
      }
      current = document.parent(current)
    }
    return false
  }

  /// The nearest `figure` around a picture.
  func holder(of node: Int, _ document: borrowing HTMLDocument) -> Int? {
    var current = document.parent(node)
    for _ in 0..<8 where current > 0 {
      if document.tag(current) == .figure { return current }
      current = document.parent(current)
    }
    return nil
  }
}
