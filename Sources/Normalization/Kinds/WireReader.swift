import NewsModel

/// Recognises the copy of a news agency, with the words that say so.
struct WireReader {
  /// Names outlets, agencies among them, by the letters they sign with.
  let outlets: OutletRegistry

  /// - Parameter body: paragraphs; a dateline opens the first, a signature ends the last.
  func wire(authors: [String], body: [String]) -> Article.Wire? {
    let signatures = authors.map { (name: $0, folded: $0.lowercased()) }
    let opening = body.first.map { FoldedLine(Array($0.utf8.prefix(120))[...]) }
    let last = body.last.flatMap { $0.utf8.count < 160 ? FoldedLine($0) : nil }
    let brackets: Set<UInt8> = [UInt8(ascii: "("), UInt8(ascii: "/"), UInt8(ascii: "[")]
    let mayHaveDateline = opening?.bytes.contains(where: brackets.contains) == true
    for agency in WireAgency.all {
      if let author = signatures.first(where: { agency.signs($0.folded) }) {
        return Article.Wire(agency: agency.name, evidence: author.name)
      }
      if mayHaveDateline, let opening, let first = body.first, let end = agency.datelineEnd(opening) {
        return Article.Wire(
          agency: agency.name, evidence: String(decoding: Array(first.utf8.prefix(end)), as: UTF8.self))
      }
      if let last, let line = body.last, agency.closes(last) {
        return Article.Wire(agency: agency.name, evidence: line)
      }
    }
    return local(body)
  }

  /// An agency that only the sources file knows: its letters in brackets open the text after a place or end it.
  private func local(_ body: [String]) -> Article.Wire? {
    if let first = body.first, let letters = Self.bracketed(in: Substring(first).utf8.prefix(80)),
      let name = name(letters),
      first.prefix(90).contains(where: { "—–-".contains($0) })
    {
      return Article.Wire(agency: name, evidence: "(\(letters))")
    }
    if let last = body.last, last.hasSuffix(")"), let letters = Self.bracketed(in: Substring(last).utf8.suffix(12)),
      last.hasSuffix("(\(letters))"), let name = name(letters)
    {
      return Article.Wire(agency: name, evidence: "(\(letters))")
    }
    return nil
  }

  private func name(_ letters: String) -> String? { outlets.source(named: letters)?.outlet.name }

  /// The first two to eight capitals between brackets.
  private static func bracketed(in bytes: Substring.UTF8View.SubSequence) -> String? {
    guard let open = bytes.firstIndex(of: UInt8(ascii: "(")) else { return nil }
    let inner = bytes[bytes.index(after: open)...].prefix { $0 != UInt8(ascii: ")") }
    guard (2...8).contains(inner.count), inner.allSatisfy({ $0 &- 0x41 < 26 }) else { return nil }
    return String(decoding: inner, as: UTF8.self)
  }
}
