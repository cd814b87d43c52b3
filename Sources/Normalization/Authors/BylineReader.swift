import Markup
import NewsModel

/// Reads the names of an article's authors: structured data, `meta`, `rel=author`, and the byline last.
struct BylineReader {
  /// Names under which the publisher itself may sign.
  let siteNames: [String]

  /// - Returns: names without roles, each once, in order.
  func authors(
    _ document: borrowing HTMLDocument, _ text: PageText, _ meta: MetaTags, _ data: StructuredData
  ) -> [String] {
    let people = data.authors.filter { !$0.isOrganization }.flatMap { NameList.names(in: $0.name) }
    let named = unique(people)
    if !named.isEmpty { return named }
    if !data.authors.isEmpty {
      let visible = unique(marked(document))
      if !visible.isEmpty { return visible }
      // A newsroom that signs as the author is named as one.
      let signed = data.authors.map(\.name).filter { !$0.isEmpty && $0.count <= 60 && !$0.contains("://") }
      if !signed.isEmpty { return Array(signed.prefix(1)) }
    }
    let tags = [
      "author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl", "article.author",
      "dcterms.creator",
    ]
    for tag in tags {
      let names = unique(meta.all(tag).flatMap { NameList.names(in: $0) })
      if !names.isEmpty { return names }
    }
    let visible = unique(marked(document))
    return visible.isEmpty ? unique(Bylines.names(document, text)) : visible
  }

  /// `rel=author` and `itemprop=author`.
  private func marked(_ document: borrowing HTMLDocument) -> [String] {
    var names: [String] = []
    var node = 0
    while node < document.count {
      if isAuthor(node, document), !document.isInside(node, .aside), !document.isInside(node, .footer) {
        names += NameList.names(in: authorText(node, document))
        node = document.end(node)
      } else {
        node += 1
      }
    }
    return Array(names.prefix(6))
  }

  private func authorText(_ node: Int, _ document: borrowing HTMLDocument) -> String {
    for inner in document.descendants(of: node) where document.value(inner, .itemprop, contains: "name") {
      return document.attribute(inner, .content) ?? document.text(of: inner)
    }
    return document.attribute(node, .content) ?? document.text(of: node)
  }

  private func isAuthor(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    let tag = document.tag(node)
    if tag == .text || tag == .link { return false }
    if document.value(node, .itemprop, contains: "author") { return true }
    return tag == .a && document.value(node, .rel, contains: "author")
  }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { name in
      !isPublisher(name) && seen.insert(name.lowercased()).inserted
    }
  }

  private func isPublisher(_ name: String) -> Bool { siteNames.contains { $0.lowercased() == name.lowercased() } }
}
