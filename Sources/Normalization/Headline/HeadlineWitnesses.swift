/// The titles that a page carries, uncleaned but for white space.
package struct HeadlineWitnesses: Sendable, Equatable {
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

  var all: [String] { [jsonld, og, document, heading, feed].compactMap { $0 } }
}
