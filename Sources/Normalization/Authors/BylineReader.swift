import Markup
import NewsModel

/// Reads the names of an article's authors: structured data, `meta`, `rel=author`, and the byline last.
struct BylineReader {
  /// Names under which the publisher itself may sign.
  let siteNames: [String]
  /// The place of the headline among the page's blocks.
  let heading: Int

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
      let signed = data.authors.map(\.name).filter { !$0.isEmpty && $0.count <= 60 && !$0.contains("://") }
      // The publisher in the author's place may stand for a person or an agency whom the page names.
      if let name = signed.first, isPublisher(name) {
        for names in declared(meta).map(unique) where !names.isEmpty { return names }
        let named = unique(Bylines.ofPerson(document, text, heading: heading))
        if !named.isEmpty { return named }
      }
      // A newsroom that signs as the author is named as one.
      if !signed.isEmpty { return Array(signed.prefix(1)) }
    }
    // What an article says of itself in words is nearer to it than what a site tells machines of all its pages.
    let express = unique(Bylines.express(document, text, heading: heading))
    if !express.isEmpty { return express }
    let told = declared(meta)
    for names in told.map(unique) where !names.isEmpty { return names }
    let marked = marked(document)
    let visible = unique(marked)
    if !visible.isEmpty { return visible }
    let shown = Bylines.names(document, text, heading: heading)
    let signed = unique(shown)
    if !signed.isEmpty { return signed }
    let anywhere = unique(Bylines.anywhere(document, text))
    if !anywhere.isEmpty { return anywhere }
    // A site that bears its author's name.
    return (told.joined() + marked + shown).first(where: isSite).map { [$0] } ?? []
  }

  /// Names in `meta`, by the trust in their tags.
  private func declared(_ meta: MetaTags) -> [[String]] {
    let tags = [
      "author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl", "article.author",
      "dcterms.creator", "articleauthor", "citation_author", "twitter:misc:written by",
    ]
    var names = tags.map { meta.all($0).flatMap { NameList.names(in: $0) } }
    for (label, value) in [("twitter:label1", "twitter:data1"), ("twitter:label2", "twitter:data2")] {
      guard let text = meta.first(label)?.lowercased(), Self.writtenBy.contains(text) else { continue }
      names.append(meta.all(value).flatMap { NameList.names(in: $0) })
    }
    return names
  }

  private static let writtenBy: Set<String> = [
    "written by", "verfasst von", "geschrieben von", "écrit par", "escrito por", "scritto da", "geschreven door",
    "author", "autor", "auteur",
  ]

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

  /// The very name of the site: not its newsroom, nor its domain.
  private func isSite(_ name: String) -> Bool {
    !name.contains(".") && siteNames.contains { $0.lowercased() == name.lowercased() }
  }

  /// The site's name, its domain, or one of them with what is glued to it.
  private func isPublisher(_ name: String) -> Bool {
    let lowered = name.lowercased()
    if lowered.hasSuffix(".com") || lowered.hasPrefix("www.") { return true }
    return siteNames.contains { site in
      guard lowered.hasPrefix(site.lowercased()) else { return false }
      return lowered.dropFirst(site.lowercased().count).first.map { !$0.isLetter } ?? true
    }
  }
}
