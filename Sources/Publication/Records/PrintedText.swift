package import JSON
package import NewsModel

/// A sentence as printed, with the numbers of its citations on the page.
package struct PrintedText: JSONObject, Hashable, Sendable {
  package var text = ""
  /// BCP 47; nil for English, the language of the pages' own words, and where it cannot be told.
  package var language: String?
  /// Numbers of ``PublishedStory/citations``, in order.
  package var citations: [Int] = []
  /// A person's words stand in it, which are not those of the articles.
  package var isCorrected = false

  package init() {}

  init(_ text: String, language: String? = nil, citations: [Int] = [], isCorrected: Bool = false) {
    self.text = text
    self.language = language
    self.citations = citations
    self.isCorrected = isCorrected
  }

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("text", &text)
    try coder.field("language", &language)
    try coder.field("citations", &citations)
    try coder.flag("isCorrected", &isCorrected)
  }
}

/// The words of an article behind a mark in the text.
package struct PrintedCitation: JSONObject, Hashable, Sendable {
  /// From 1, in the order of the page.
  package var number = 0
  package var article = Article.ID("")
  package var outlet = ""
  /// The article's address.
  package var url: String?
  /// `headline` or `articleBody`.
  package var field = "articleBody"
  /// Unicode scalars in that field.
  package var start = 0
  package var end = 0
  /// The words, cut short where the limit of words from one article is reached; nil when nothing is left of it.
  package var exact: String?
  /// They end before the passage does.
  package var isShortened = false
  /// The words begin after the passage does.
  package var skipsStart = false
  package var language: String?

  package init() {}

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("number", &number)
    try coder.field("article", &article)
    try coder.field("outlet", &outlet)
    try coder.field("url", &url)
    try coder.field("field", &field)
    try coder.field("start", &start)
    try coder.field("end", &end)
    try coder.field("exact", &exact)
    try coder.flag("isShortened", &isShortened)
    try coder.flag("skipsStart", &skipsStart)
    try coder.field("language", &language)
  }
}

/// A person's correction as readers see it.
package struct Notice: JSONObject, Hashable, Sendable {
  /// `correction`, `wrong-fact`, `wrong-image` or `take-down`.
  package var kind = ""
  package var date = Day(number: 0)
  package var story = Story.ID("")
  package var headline = ""
  package var at: Instant?
  package var oldText: String?
  package var newText: String?
  package var note: String?

  package init() {}

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("kind", &kind)
    try coder.field("date", &date)
    try coder.field("story", &story)
    try coder.field("headline", &headline)
    try coder.field("at", &at)
    try coder.field("oldText", &oldText)
    try coder.field("newText", &newText)
    try coder.field("note", &note)
  }
}
