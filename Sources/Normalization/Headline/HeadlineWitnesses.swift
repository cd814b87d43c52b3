import JSON
import NewsModel

/// The titles that a page carries, uncleaned but for white space. What is longer than a title ever is stands in its place as a
/// text, and is cut.
struct HeadlineWitnesses: JSONObject, Sendable, Equatable {
  var jsonld: String?
  var og: String?
  var document: String?
  /// The page's own `h1`, the one nearest to the others.
  var heading: String?
  var feed: String?
  /// Names under which the publisher may sign a title.
  var siteNames: [String] = []
  /// The registrable domain.
  var domain = ""

  init() {}

  /// Of a page of an outlet; its titles are still to come.
  init(of publisher: Outlet) {
    siteNames = [publisher.name]
    domain = publisher.domain
  }

  mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("jsonld", &jsonld)
    try coder.field("og", &og)
    try coder.field("document", &document)
    try coder.field("heading", &heading)
    try coder.field("feed", &feed)
    try coder.field("siteNames", &siteNames)
    try coder.field("domain", &domain)
  }

  /// Characters of a title or a name: cleaning reads a title again for each part that it takes off.
  static let limit = 1000

  /// - Complexity: O(1) for a text that is short enough.
  static func cut(_ title: String) -> String {
    title.utf8.count <= limit ? title : String(title.prefix(limit))
  }

  /// Cuts all that is here.
  mutating func cut() {
    for title in [\Self.jsonld, \.og, \.document, \.heading, \.feed] {
      self[keyPath: title] = self[keyPath: title].map(Self.cut)
    }
    siteNames = siteNames.map(Self.cut)
  }

  var all: [String] { [jsonld, og, document, heading, feed].compactMap { $0 } }
}
