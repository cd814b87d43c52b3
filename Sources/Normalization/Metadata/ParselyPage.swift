import JSON

/// What `<meta name="parsely-page">` says of an article, as JSON (Parse.ly's older form of integration).
struct ParselyPage {
  private(set) var authors: [String] = []
  private(set) var published: String?

  /// - Complexity: O(bytes of the tag)
  init(_ meta: MetaTags) {
    guard let text = meta.first("parsely-page"), let page = LooseJSON.read(Array(text.utf8)) else { return }
    authors = (page["authors"]?.array ?? page["author"].map { [$0] } ?? []).prefix(8).compactMap(\.string)
    published = page["pub_date"]?.string
  }
}
