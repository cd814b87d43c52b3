import Markup

/// Names that markup parts from the words around them: the link within a byline, `rel=author`, hCard's `fn`, elements whose class says
/// that they hold an author's name. What such an element holds is a name, also when it is a nickname.
struct AuthorCards {
  private let text: PageText
  private let first: Int
  private let last: Int

  /// - Parameter heading: the place of the headline among the page's blocks.
  init(_ text: PageText, heading: Int) {
    self.text = text
    let near = text.places(near: heading, before: 5)
    first = near.first.map { text.blocks[$0].node } ?? 0
    last = near.last.map { text.blocks[$0].node } ?? 0
  }

  /// The names of the first byline near the headline that has such elements.
  /// - Complexity: O(nodes near the headline)
  func names(_ document: borrowing HTMLDocument) -> [String] {
    guard first < document.count else { return [] }
    return names(in: first..<max(first, document.end(last)), document)
  }

  /// The same of the whole page.
  func anywhere(_ document: borrowing HTMLDocument) -> [String] { names(in: 0..<document.count, document) }

  private func names(in nodes: Range<Int>, _ document: borrowing HTMLDocument) -> [String] {
    document.source.withUnsafeBufferPointer { names(in: nodes, document, $0) }
  }

  private func names(
    in nodes: Range<Int>, _ document: borrowing HTMLDocument, _ source: UnsafeBufferPointer<UInt8>
  ) -> [String] {
    var names: [String] = []
    var byline = 0..<0
    var node = nodes.lowerBound
    while node < nodes.upperBound {
      // All names stand in the first byline or in its neighbours.
      if !names.isEmpty, node >= byline.upperBound { break }
      guard holdsName(node, document, source), !isAside(node, document), let name = name(node, document) else {
        node += 1
        continue
      }
      if names.isEmpty { byline = node..<end(ofBylineAround: node, document) }
      if !names.contains(name) { names.append(name) }
      node = document.end(node)
    }
    return Array(names.prefix(8))
  }

  /// The end of the widest element around a name that says no more than a byline does.
  private func end(ofBylineAround node: Int, _ document: borrowing HTMLDocument) -> Int {
    var widest = node
    var current = document.parent(node)
    for _ in 0..<5 where current > 0 && document.end(current) - current <= 60 {
      if document.text(of: current).utf8.count > 200 { break }
      widest = current
      current = document.parent(current)
    }
    return document.end(widest)
  }

  private func holdsName(
    _ node: Int, _ document: borrowing HTMLDocument, _ source: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let tag = document.tag(node)
    guard tag != .text, tag != .link, document.end(node) - node <= 12 else { return false }
    if tag == .a, document.value(node, .rel, contains: "author") || isBylineLink(node, document) { return true }
    // Most elements have no class that ends like those that are looked for.
    guard let range = document.attributeRange(node, .className),
      Self.mayName(UnsafeBufferPointer(rebasing: source[range]))
    else { return false }
    let classes = FoldedLine(document.source[range]).words
    if classes.contains(where: isName) { return true }
    return classes.contains { $0 == "fn" || $0 == "p-name" } && isByline(node, document)
  }

  /// Whether a class ends like `name`, `author` or `fn`.
  private static func mayName(_ classes: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in classes.indices.dropFirst() where index + 1 == classes.count || classes[index + 1] <= 0x20 {
      switch (classes[index - 1] | 0x20, classes[index] | 0x20) {
      case (UInt8(ascii: "m"), UInt8(ascii: "e")), (UInt8(ascii: "o"), UInt8(ascii: "r")),
        (UInt8(ascii: "f"), UInt8(ascii: "n")):
        return true
      default: break
      }
    }
    return false
  }

  /// `entry-author-name`, `byline__name`
  private func isName(_ className: String) -> Bool {
    Self.names.contains(className) || Self.endings.contains { className.hasSuffix($0) }
  }

  private static let names: Set<String> = [
    "author-name", "author__name", "authorname", "author_name", "byline-author", "byline__author", "contributor-name",
    "p-author", "username", "autor-name",
  ]

  private static let endings = [
    "-author-name", "__author-name", "-author__name", "byline-name", "byline__name", "byline_name", "contributor__name",
    "-expert-name", "writer-name",
  ]

  /// `rel=author`, or a link within a byline to an author's page.
  private func isAuthorLink(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    guard document.tag(node) == .a else { return false }
    if document.value(node, .rel, contains: "author") { return true }
    return leadsToAuthor(node, document) && (isByline(node, document) || followsOpening(node, document))
  }

  /// A link of which two of three things hold: it stands in a byline, follows the opening of one, leads to an author's page.
  private func isBylineLink(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    isByline(node, document)
      ? leadsToAuthor(node, document) || followsOpening(node, document)
      : leadsToAuthor(node, document) && followsOpening(node, document)
  }

  private func leadsToAuthor(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    guard let href = document.attributeRange(node, .href), href.count < 300 else { return false }
    return Bylines.paths.occur(in: href, of: document)
  }

  /// Whether the words before a link open a byline: `By `.
  private func followsOpening(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    for before in stride(from: node - 1, to: max(0, node - 8), by: -1) where document.tag(before) == .text {
      let words = document.text(of: before)
      if !words.isEmpty { return BylineOpening.isLabel(FoldedLine(words)) }
    }
    return false
  }

  private func isByline(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    var current = node
    for _ in 0..<4 {
      if text.marks[current].contains(.byline) { return document.end(current) - current <= 80 }
      current = document.parent(current)
    }
    return false
  }

  private func isAside(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    text.isUnder([.comments, .related, .navigation, .sidebar, .figure, .caption, .hidden, .teaser], node, document)
      || (document.isInside(node, .footer) && !document.isInside(node, .article))
  }

  private func name(_ node: Int, _ document: borrowing HTMLDocument) -> String? {
    if document.value(node, .rel, contains: "category") || document.value(node, .rel, contains: "tag") { return nil }
    if leadsHome(node, document) { return nil }
    let words = document.partedText(of: node)
    let names = NameList.names(in: words)
    if names.count == 1 { return names[0] }
    guard names.isEmpty, document.tag(node) == .a else { return nil }
    let isNickname = isAuthorLink(node, document) || document.value(node, .className, contains: "username")
    return isNickname ? NameList.nickname(words) : nil
  }

  /// The site's own card: `<h1 class="vcard author"><a class="fn" href="/">`.
  private func leadsHome(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    guard let href = document.attribute(node, .href) else { return false }
    if document.value(node, .rel, contains: "home") { return true }
    let path = href.split(separator: "/", omittingEmptySubsequences: true).drop { $0.hasSuffix(":") }
    return href == "/" || (href.hasPrefix("http") && path.count == 1 && !href.contains("?"))
  }
}
