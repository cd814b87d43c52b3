import Markup
import NewsModel

/// The pictures of a page with what stands beside them.
enum PageImages {
  struct Figure {
    var node: Int
    var url: String
    var alt: String?
    var caption: String?
    var credit: String?
    var width: Int?
    var height: Int?

    var isLarge: Bool { (width ?? 400) >= 300 && ImageAddress.isPhotograph(url) }

    func isInBody(_ roots: [Int], _ document: borrowing HTMLDocument) -> Bool {
      guard isLarge else { return false }
      for root in roots where root <= node && node < document.end(root) { return true }
      return false
    }

    func image(role: String) -> Article.Image {
      var image = Article.Image()
      image.url = url
      image.alt = alt
      image.caption = caption
      image.creditText = credit
      image.width = width
      image.height = height
      image.role = role
      return image
    }
  }

  static let limit = 80

  /// - Complexity: O(nodes)
  static func read(_ document: borrowing HTMLDocument, _ text: PageText, _ base: WebAddress?) -> [Figure] {
    var figures: [Figure] = []
    var node = 0
    while node < document.count, figures.count < limit {
      if document.tag(node) == .nav || document.tag(node) == .footer {
        node = document.end(node)
        continue
      }
      if document.tag(node) == .img, let figure = figure(node, document, text, base) { figures.append(figure) }
      node += 1
    }
    return figures
  }

  private static func figure(
    _ node: Int, _ document: borrowing HTMLDocument, _ text: PageText, _ base: WebAddress?
  ) -> Figure? {
    guard let url = address(node, document, base) else { return nil }
    var figure = Figure(node: node, url: url)
    figure.alt = document.attribute(node, .alt).map { PlainText.from($0) }.flatMap { $0.isEmpty ? nil : $0 }
    figure.width = document.attribute(node, .width).flatMap { Int($0) }
    figure.height = document.attribute(node, .height).flatMap { Int($0) }
    if let holder = holder(of: node, document) { readCaption(of: holder, document, text, &figure) }
    return figure
  }

  /// The address in `src` or where pages put it until it is needed.
  private static func address(_ node: Int, _ document: borrowing HTMLDocument, _ base: WebAddress?) -> String? {
    for name in [HTMLAttributeName.dataSrc, .dataOriginal, .dataLazySrc, .src, .srcset, .dataSrcset] {
      guard let value = document.attribute(node, name), !value.hasPrefix("data:"), !value.isEmpty else { continue }
      let first = value.split(whereSeparator: { $0 == " " || $0 == "\n" }).first.map(String.init) ?? value
      if let base, let url = WebAddress(first, relativeTo: base) { return url.description }
      if first.hasPrefix("http") { return first }
    }
    return nil
  }

  /// The `figure` around it, or the nearest element that a class calls a figure or caption.
  private static func holder(of node: Int, _ document: borrowing HTMLDocument) -> Int? {
    var current = document.parent(node)
    var depth = 0
    while current > 0, depth < 6 {
      if document.tag(current) == .figure { return current }
      current = document.parent(current)
      depth += 1
    }
    return nil
  }

  private static func readCaption(
    of holder: Int, _ document: borrowing HTMLDocument, _ text: PageText, _ figure: inout Figure
  ) {
    for node in document.descendants(of: holder) where document.tag(node) == .figcaption {
      let parts = CaptionParts(node, document)
      figure.caption = figure.caption ?? parts.caption
      figure.credit = figure.credit ?? parts.credit
    }
  }
}
