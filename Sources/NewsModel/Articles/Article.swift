package import JSON

/// A canonical article, made from one capture.
package struct Article: JSONRecord, Equatable {
  package typealias ID = Identifier<Article>

  /// What kind of journalism the text is.
  package enum Genre: String, CaseIterable, Sendable, JSONStringConvertible {
    case report, analysis, opinion, live, video, gallery, other
  }

  package var id = ID("")
  /// As captured.
  package var url = ""
  package var canonicalURL = ""
  package var capture = Capture.ID("")
  package var publisher = Outlet()
  /// Cleaned for print.
  package var headline = ""
  /// As the page gave it.
  package var headlineRaw: String?
  /// Names of the rules that changed the raw headline, in order.
  package var headlineRules: [String] = []
  package var alternativeHeadlines = AlternativeHeadlines()
  /// Names of people, without roles.
  package var author: [String] = []
  package var datePublished = PublicationDate()
  package var dateModified: Instant?
  package var inLanguage = Language()
  /// Paragraphs separated by one blank line; no boilerplate, captions, related links or bylines.
  package var articleBody = ""
  package var wordCount = 0
  package var section: String?
  package var keywords: [String] = []
  package var genre = Genre.report
  /// The lead image first.
  package var image: [Image] = []
  package var isAccessibleForFree: Bool?
  package var wire: Wire?
  /// The article whose text this one repeats exactly.
  package var duplicateOf: ID?
  /// The id of the first member of a group of near copies; on every member, the first included.
  package var copyGroup: ID?
  /// Sorted: `future-dated`, `no-address`, `outsideWindow`, `thin`, `title-only`, `undated` …
  package var flags: [String] = []
  package var extraction = Extraction()
  package var unknownFields = ""

  /// The flag of one that came without an address: `url` is an ``InventedAddress``, and leads nowhere.
  package static let noAddress = "no-address"
  /// The flag of one whose publisher lets nobody show its text: title and link are printed, and no sentence.
  package static let noSnippet = "nosnippet"

  package init() {}

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("id", &id)
    try coder.field("url", &url)
    try coder.field("canonicalURL", &canonicalURL)
    try coder.field("capture", &capture)
    try coder.field("publisher", &publisher)
    try coder.field("headline", &headline)
    try coder.field("headlineRaw", &headlineRaw)
    try coder.field("headlineRules", &headlineRules)
    try coder.field("alternativeHeadlines", &alternativeHeadlines)
    try coder.field("author", &author)
    try coder.field("datePublished", &datePublished)
    try coder.field("dateModified", &dateModified)
    try coder.field("inLanguage", &inLanguage)
    try coder.field("articleBody", &articleBody)
    try coder.field("wordCount", &wordCount)
    try coder.field("section", &section)
    try coder.field("keywords", &keywords)
    try coder.field("genre", &genre)
    try coder.field("image", &image)
    try coder.field("isAccessibleForFree", &isAccessibleForFree)
    try coder.field("wire", &wire)
    try coder.field("duplicateOf", &duplicateOf)
    try coder.field("copyGroup", &copyGroup)
    try coder.field("flags", &flags)
    try coder.field("extraction", &extraction)
  }
}
