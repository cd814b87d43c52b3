import Markup
import NewsModel

/// What stands beside the pictures of a page.
extension PageImages {
  /// The figure with its address resolved, its caption, credit and alternative text.
  func image(_ figure: Figure, role: String, _ document: borrowing HTMLDocument) -> Article.Image? {
    guard let url = resolved(figure.source) else { return nil }
    var image = Article.Image()
    image.url = url
    image.alt = told(.alt, figure.node, document)
    image.width = figure.width
    image.height = figure.height
    image.role = role
    readCaption(of: figure.node, document, &image)
    if let told = told(.dataCaption, figure.node, document), image.caption == nil {
      let parts = CaptionParts(told)
      image.caption = parts.caption
      image.creditText = image.creditText ?? parts.credit
    }
    if image.creditText == nil {
      let credit =
        told(.dataCredit, figure.node, document) ?? told(.dataCopyright, figure.node, document)
        ?? (document.has(figure.node, .dataCaption) ? told(.dataSource, figure.node, document) : nil)
      image.creditText = credit.map(CaptionText.plain)
    }
    return image
  }

  /// What an attribute of the element says in words; nil for none.
  private func told(_ name: HTMLAttributeName, _ node: Int, _ document: borrowing HTMLDocument) -> String? {
    document.attribute(node, name).map { PlainText.from($0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The address of a picture as the page means it; an absolute one also where it reads as none.
  private func resolved(_ source: String) -> String? {
    base.flatMap { WebAddress(source, relativeTo: $0)?.description } ?? (source.hasPrefix("http") ? source : nil)
  }

  private func readCaption(of node: Int, _ document: borrowing HTMLDocument, _ image: inout Article.Image) {
    let figure = holder(of: node, document)
    if let figure {
      for parts in captions(of: figure, document) {
        image.caption = image.caption ?? parts.caption
        image.creditText = image.creditText ?? parts.credit
      }
      if image.caption != nil, image.creditText == nil { image.creditText = creditBeside(figure, document) }
    }
    guard image.caption == nil, image.creditText == nil else { return }
    if let box = figure ?? CaptionBox.find(around: node, document),
      document.text(of: box).utf8.count <= CaptionBox.limit
    {
      let parts = CaptionParts(box, document)
      image.caption = parts.caption
      image.creditText = parts.credit
    }
    if image.caption == nil, let title = told(.title, node, document), title.split(separator: " ").count >= 4,
      title != image.alt
    {
      image.caption = title
    }
  }

  /// A credit in a figure, outside of its captions.
  private func creditBeside(_ figure: Int, _ document: borrowing HTMLDocument) -> String? {
    guard document.text(of: figure).utf8.count <= CaptionParts.limit,
      let node = CaptionParts.creditElement(in: figure, document), !document.isInside(node, .figcaption)
    else { return nil }
    let credit = CaptionText.plain(document.text(of: node))
    return credit.isEmpty || credit.utf8.count > 200 ? nil : credit
  }

  /// What the captions of a figure say; one within another is a part of it.
  /// - Complexity: O(bytes + nodes of the figure)
  private func captions(of figure: Int, _ document: borrowing HTMLDocument) -> [CaptionParts] {
    var captions: [CaptionParts] = []
    var node = figure + 1
    while node < document.end(figure) {
      guard document.tag(node) == .figcaption else {
        node += 1
        continue
      }
      if document.text(of: node).utf8.count <= CaptionParts.limit { captions.append(CaptionParts(node, document)) }
      node = document.end(node)
    }
    return captions
  }
}
