import Markup

/// The article's text as found on a page.
struct ExtractedBody: Sendable {
  var paragraphs: [String] = []
  /// `container`, `article`, `density` or `jsonld`.
  var method = ""
  /// The elements that hold it.
  var roots: [Int] = []
  /// Weight of the page's running text, and how much of it is in the body.
  var pageWeight = 0
  var weight = 0

  var text: String { paragraphs.joined(separator: "\n\n") }
}

/// Finds the article's text: the container, then its blocks without what is none of the article, then its true first
/// and last paragraph.
struct BodyExtractor {
  let document: PageText
  let mass: BlockMass
  let titles: [String]

  /// - Parameters:
  ///   - titles: headlines of the page, which are not part of the body.
  ///   - anchor: `articleBody` of the page's structured data, a witness of start and end.
  /// - Complexity: O(nodes + bytes of text)
  static func extract(
    _ document: borrowing HTMLDocument, _ text: PageText, titles: [String], anchor: String?
  ) -> ExtractedBody {
    let mass = BlockMass(document, text)
    let container = ArticleContainer(document, text, mass)
    let candidates = text.blocks.filter { block in
      container.roots.contains { $0 <= block.node && block.node < document.end($0) } && !mass.isJunk(block)
    }
    let filter = BlockFilter(text: text, titles: titles)
    let kept = filter.trimmed(filter.clean(candidates))
    var body = ExtractedBody()
    body.method = container.method
    body.roots = container.roots
    body.pageWeight = mass.total
    body.weight = kept.reduce(0) { $0 + $1.weight }
    body.paragraphs = ParagraphJoiner.paragraphs(kept, text, document)
    return body
  }
}
