import Markup
import NewsModel

extension DateFinder {
  /// All witnesses of a page in the order of trust.
  static func witnesses(
    _ document: borrowing HTMLDocument, _ text: PageText, _ meta: MetaTags, _ data: StructuredData, address: WebAddress?,
    feed: Instant?
  ) -> [Witness] {
    var found: [Witness] = []
    if let published = data.published { found.append(Witness(published, .jsonld)) }
    if let tag = meta.first(
      "article:published_time", "og:article:published_time", "datepublished", "og:published_time", "article:published",
      "publishdate", "publish-date", "publish_date", "pubdate", "publication_date", "publicationdate", "published-date", "sailthru.date", "parsely-pub-date",
      "cxenseparse:recs:publishtime", "bt:pubdate", "dcterms.created", "dcterms.date", "dcterms.issued", "dc.date.issued", "dc.date.created", "dc.date", "dc.created", "article.published", "article_date_original", "article.created",
      "datecreated", "created", "date", "citation_publication_date", "citation_date", "originalpublicationdate", "pdate", "prism.publicationdate", "rnews:datepublished",
      "vr:published_time", "ptime", "publishtime", "published_at", "published", "article:post_date")
    {
      found.append(Witness(tag, .meta))
    }
    found += times(document)
    if let feed { found.append(Witness(feed.description, .feed)) }
    let inURL = address.flatMap(URLDate.find)
    found += written(document, text)
    if let modified = meta.first("article:modified_time", "og:updated_time", "datemodified", "last-modified") ?? data.modified, inURL == nil {
      found.append(Witness(modified, .meta))
    }
    if let inURL { found.append(Witness(inURL, .url)) }
    return found
  }

  /// `time` elements, those called the publication first; then other elements with `itemprop`.
  private static func times(_ document: borrowing HTMLDocument) -> [Witness] {
    var named: [Witness] = []
    var others: [Witness] = []
    for node in 0..<document.count {
      let tag = document.tag(node)
      guard tag != .text, tag == .time || document.has(node, .itemprop) else { continue }
      let property = document.attribute(node, .itemprop)?.lowercased() ?? ""
      let value =
        document.attribute(node, .datetime) ?? document.attribute(node, .content) ?? (tag == .time ? document.text(of: node) : nil)
      guard let value, value.utf8.count <= 60, !value.isEmpty else { continue }
      if property.contains("datepublished") || property.contains("datecreated") {
        named.append(Witness(value, .time))
      } else if tag == .time, !property.contains("modified"), others.count < 3 {
        others.append(Witness(value, .time))
      }
    }
    return named + others
  }

  /// Lines that say when, near the top or by the name of their element.
  private static func written(_ document: borrowing HTMLDocument, _ text: PageText) -> [Witness] {
    var named: [Witness] = []
    var lines: [Witness] = []
    for block in text.blocks where block.range.count <= 160 && block.weight >= 6 {
      guard hasDigit(text.bytes[block.range]) else { continue }
      let isNamed = isNamedDate(block.node, document, text)
      if isNamed { named.append(Witness(text.string(block), .time)) }
      if !isNamed, block.range.count <= 80, lines.count < 24 { lines.append(Witness(text.string(block), .time)) }
    }
    return named + lines
  }

  private static func hasDigit(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.contains { $0 &- 0x30 < 10 } }

  /// A class within three ancestors speaks of a date or a byline.
  private static func isNamedDate(_ node: Int, _ document: borrowing HTMLDocument, _ text: PageText) -> Bool {
    var current = node
    for _ in 0..<3 {
      if !text.marks[current].isDisjoint(with: [.dateline, .byline]) { return true }
      current = document.parent(current)
    }
    return false
  }
}
