import Markup
import NewsModel

extension DateFinder {
  /// The witnesses that machines are told: structured data and `meta`.
  static func declared(_ meta: MetaTags, _ data: StructuredData) -> [Witness] {
    let tag = meta.first(
      "article:published_time", "og:article:published_time", "datepublished", "og:published_time",
      "article:published",
      "publishdate", "publish-date", "publish_date", "pubdate", "publication_date", "publicationdate",
      "published-date", "sailthru.date", "parsely-pub-date",
      "cxenseparse:recs:publishtime", "bt:pubdate", "dcterms.created", "dcterms.date", "dcterms.issued",
      "dc.date.issued", "dc.date.created", "dc.date", "dc.created", "article.published", "article_date_original",
      "article.created",
      "datecreated", "created", "date", "citation_publication_date", "citation_date", "originalpublicationdate",
      "pdate", "prism.publicationdate", "rnews:datepublished",
      "vr:published_time", "ptime", "publishtime", "published_at", "published", "article:post_date")
    return [data.published.map { Witness($0, .jsonld) }, tag.map { Witness($0, .meta) }].compactMap { $0 }
  }

  /// What remains when those say nothing, in the order of trust: `time` elements called the publication, the feed, lines
  /// that agree with the address, the address, lines that do not, and the time of the last change.
  static func found(
    _ document: borrowing HTMLDocument, _ text: PageText, _ meta: MetaTags, _ data: StructuredData,
    heading: Int, address: WebAddress?, feed: Instant?
  ) -> [Witness] {
    let (named, others) = times(document)
    var found = named
    if let feed { found.append(Witness(feed.description, .feed)) }
    let inURL = address.flatMap(URLDate.find)
    let lines = written(document, text, heading)
    if let inURL, let day = WrittenDate(inURL) {
      found += (others + lines).filter { isNear($0, day) }
      found.append(Witness(inURL, .url))
    }
    found += others + lines
    found += DatesInScripts.find(document)
    if let modified = meta.first("article:modified_time", "og:updated_time", "datemodified", "last-modified")
      ?? data.modified, inURL == nil
    {
      found.append(Witness(modified, .meta))
    }
    return found
  }

  private static func isNear(_ witness: Witness, _ day: WrittenDate) -> Bool {
    guard let date = WrittenDate(witness.text) else { return false }
    return abs(date.instant.seconds - day.instant.seconds) <= 2 * 86400
  }

  /// `time` elements, those called the publication first; then other elements with `itemprop`.
  private static func times(_ document: borrowing HTMLDocument) -> (named: [Witness], others: [Witness]) {
    var named: [Witness] = []
    var others: [Witness] = []
    for node in 0..<document.count {
      let tag = document.tag(node)
      guard tag != .text, tag == .time || document.has(node, .itemprop) else { continue }
      let property = document.attribute(node, .itemprop)?.lowercased() ?? ""
      guard tag == .time || property.contains("date") else { continue }
      let value =
        document.attribute(node, .datetime) ?? document.attribute(node, .content)
        ?? (tag == .time ? document.text(of: node) : nil)
      guard let value, value.utf8.count <= 60, !value.isEmpty else { continue }
      if property.contains("datepublished") || property.contains("datecreated") {
        named.append(Witness(value, .time))
      } else if tag == .time, !property.contains("modified"), others.count < 3 {
        others.append(Witness(value, .time))
      }
    }
    return (named, others)
  }

  /// Lines that say when: those that speak of publishing or whose element is called a date, those below the headline,
  /// then short ones anywhere; last those that speak of changes.
  private static func written(
    _ document: borrowing HTMLDocument, _ text: PageText, _ heading: Int
  ) -> [Witness] {
    let first = text.blocks.firstIndex { $0.tag == .h1 } ?? 0
    var ranks: [[Witness]] = [[], [], [], [], []]
    for (place, block) in text.blocks.enumerated() where block.range.count <= 160 && block.weight >= 6 {
      guard hasDigit(text.bytes[block.range]) else { continue }
      let lowered = FoldedLine(text.bytes[block.range])
      let rank: Int
      if let publication = publicationWords.first(in: lowered) {
        // `Last change: 31.10. Published on: 1.11.` is two dates.
        if publication > 0 {
          ranks[0].append(Witness(String(decoding: lowered.bytes[publication...], as: UTF8.self), .time))
        }
        rank = 0
      } else if changeWords.occur(in: lowered) {
        rank = 4
      } else if isNamedDate(block.node, document, text) {
        rank = 1
      } else if (place + 8 > heading && place < heading + 24) || (place > first && place < first + 24) {
        rank = 2
      } else {
        if block.range.count > 80 || ranks[3].count >= 400 { continue }
        rank = 3
      }
      ranks[rank].append(Witness(text.string(block), .time))
    }
    let start = text.blocks.isEmpty ? 0 : text.blocks[heading].node
    let named = named(document, text)
    ranks[1] += named.filter { $0.node >= start }.map(\.witness) + named.filter { $0.node < start }.map(\.witness)
    return ranks.flatMap { $0 }
  }

  /// Elements within a line that are called a date: `<h1><span class="date">27.01.2022</span> …`.
  private static func named(
    _ document: borrowing HTMLDocument, _ text: PageText
  ) -> [(node: Int, witness: Witness)] {
    var found: [(node: Int, witness: Witness)] = []
    for node in 0..<document.count where text.marks[node].contains(.dateline) && found.count < 40 {
      guard !document.tag(node).isBlock, document.end(node) - node <= 6,
        !text.isUnder([.comments, .related, .sidebar, .footer], node, document)
      else { continue }
      let line = document.text(of: node)
      if line.utf8.count <= 60, hasDigit(Array(line.utf8)[...]) { found.append((node, Witness(line, .time))) }
    }
    return found
  }

  private static let publicationWords = PhraseList([
    "published", "posted on", "posted:", "first published", "veröffentlicht", "veröffentlichung:", "erschienen am",
    "erstellt am",
    "publié le", "publicado", "pubblicato", "gepubliceerd", "opublikowano",
    "опубликовано", "publicerad", "publisert", "date:", "datum:",
  ])
  private static let changeWords = PhraseList([
    "updated", "last modified", "last edited", "last change", "letzte änderung", "aktualisiert", "geändert",
    "mis à jour",
    "modifié", "actualizado", "aggiornato", "bijgewerkt", "copyright", "©",
  ])

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
