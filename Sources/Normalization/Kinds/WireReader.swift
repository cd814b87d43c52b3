import NewsModel

/// Recognises the copy of a news agency, with the words that say so.
enum WireReader {
  /// - Parameter body: paragraphs; a dateline opens the first, a signature ends the last.
  static func wire(authors: [String], body: [String], publisher: String) -> Article.Wire? {
    let own = publisher.lowercased()
    let signatures = authors.map { (name: $0, folded: $0.lowercased()) }
    let opening = body.first.map { FoldedLine(Array($0.utf8.prefix(120))[...]) }
    let last = body.last.flatMap { $0.utf8.count < 160 ? FoldedLine($0) : nil }
    let mayHaveDateline = opening?.bytes.contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "[") } == true
    for agency in WireAgency.all where !agency.owns(own) {
      if let author = signatures.first(where: { agency.signs($0.folded) }) {
        return Article.Wire(agency: agency.name, evidence: author.name)
      }
      if mayHaveDateline, let opening, let first = body.first, let end = agency.datelineEnd(opening) {
        return Article.Wire(agency: agency.name, evidence: String(decoding: Array(first.utf8.prefix(end)), as: UTF8.self))
      }
      if let last, let line = body.last, agency.closes(last) { return Article.Wire(agency: agency.name, evidence: line) }
    }
    return nil
  }
}
