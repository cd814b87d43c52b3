import JSON

/// The titles that a page carries, uncleaned but for white space.
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

  mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("jsonld", &jsonld)
    try coder.field("og", &og)
    try coder.field("document", &document)
    try coder.field("heading", &heading)
    try coder.field("feed", &feed)
    try coder.field("siteNames", &siteNames)
    try coder.field("domain", &domain)
  }

  var all: [String] { [jsonld, og, document, heading, feed].compactMap { $0 } }
}
