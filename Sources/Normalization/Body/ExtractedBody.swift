/// The article's text as found on a page.
struct ExtractedBody: Sendable {
  var paragraphs: [String] = []
  /// `container`, `article`, `density` or `jsonld`.
  var method = ""
  /// The elements that hold it.
  var roots: [Int] = []

  var text: String { paragraphs.joined(separator: "\n\n") }
}
