import Markup
import NewsModel
import TextAnalysis

/// Finds the article's text: the container, then its blocks without what is none of the article, then its true first
/// and last paragraph.
enum BodyExtractor {
  /// - Parameters:
  ///   - titles: headlines of the page, which are not part of the body.
  ///   - anchor: `articleBody` of the page's structured data, a witness of start and end.
  ///   - address: the page's, so that links to the same site are known.
  ///   - isLive: whether the page calls itself a live blog, so that times among its blocks open entries.
  /// - Complexity: O(nodes + bytes of text)
  static func extract(
    _ document: borrowing HTMLDocument, _ text: PageText, titles: [String], anchor: String?, address: WebAddress? = nil,
    isLive: Bool = false
  ) -> ExtractedBody {
    let mass = BlockMass(document, text)
    let container = ArticleContainer(document, text, mass)
    let candidates = candidates(document, text, mass, container.roots)
    let titles = titles.map(HeadlineWords.init)
    let filter = BlockFilter(text: text, titles: titles, address: address)
    var kept = filter.trimmed(filter.clean(candidates, document))
    var body = ExtractedBody(method: container.method, roots: container.roots)
    if let anchor {
      let words = BodyAnchor(anchor)
      if words.replaces(kept, text) {
        body.method = "jsonld"
        body.paragraphs = anchor.split(separator: "\n\n").map(String.init)
        return body
      }
      kept = filter.clean(words.adjusted(kept, text), document)
    }
    kept = filter.withoutPullQuotes(kept, document)
    kept = LeadIn.blocks(before: kept, text, mass, titles: titles) + kept
    if isLive, let entries = LiveEntries(document, text, mass, kept: kept) {
      body.method = "liveblog"
      body.paragraphs = entries.paragraphs(text, document)
      return body
    }
    body.paragraphs = ParagraphJoiner.paragraphs(kept.map { text.blocks[$0] }, text, document)
    return body
  }

  /// The blocks within the roots, and the headings between two of them: pages made of parts set headings above each.
  /// - Parameter roots: in document order, none inside another.
  /// - Complexity: O(blocks × log of roots)
  private static func candidates(
    _ document: borrowing HTMLDocument, _ text: PageText, _ mass: BlockMass, _ roots: [Int]
  ) -> [Int] {
    func isInside(_ block: PageBlock) -> Bool {
      let next = roots.partitioningIndex { $0 > block.node }
      return next > 0 && block.node < document.end(roots[next - 1])
    }
    var found: [Int] = []
    for (place, block) in text.blocks.enumerated() where !mass.isJunk(block) {
      let isHeading = block.tag.headingLevel.map { $0 > 1 } ?? false
      if isInside(block)
        || (isHeading && !found.isEmpty && place + 1 < text.blocks.count && isInside(text.blocks[place + 1]))
      {
        found.append(place)
      }
    }
    return found
  }
}
