package import JSON
package import NewsModel

/// A story of one day as printed: the machine-readable twin of its page, `api/v1/stories/…json`. Every other form
/// (HTML, feeds, mail, EPUB, CSV) is made from it and says nothing else.
package struct PublishedStory: JSONRecord, Equatable {
  /// Whether there is anything new since the story's last day.
  package enum State: String, Sendable, JSONStringConvertible {
    case new, updated, continued, withdrawn
  }

  package var id = Story.ID("")
  package var cluster = Cluster.ID("")
  package var date = Day(number: 0)
  /// Permanent; shows the latest day.
  package var url = ""
  /// Permanent; shows this day.
  package var chapterURL = ""
  package var slug = ""
  package var state = State.new
  package var headline = PrintedText()
  package var abstract: [PrintedText] = []
  package var keyPoints: [PrintedText] = []
  package var disagreements: [Disagreement] = []
  package var whatIsNew: [PrintedText] = []
  package var image: Picture?
  package var counts = PublishedCounts()
  /// Reports of the event first, then background; each by time of publication.
  package var members: [Member] = []
  package var citations: [PrintedCitation] = []
  /// Nearest day first.
  package var earlier: [Chapter] = []
  package var later: [Chapter] = []
  /// Stories that turned out to be this one; their addresses lead here.
  package var sameAs: [Story.ID] = []
  package var topic: String?
  package var theme: Theme.ID?
  /// Other stories of the theme, highest rank first.
  package var related: [Chapter] = []
  /// How many the theme has beside these; nil for none.
  package var moreRelated: Int?
  package var keywords: [String] = []
  package var because = ""
  package var method = WritingMethod.extractive
  package var model: String?
  package var promptDigest: String?
  /// Sentences that were written, did not pass a check, and are not printed.
  package var dropped = 0
  /// Articles no longer shown.
  package var takenDown = 0
  package var corrections: [Notice] = []
  package var datePublished = Instant(seconds: 0)
  package var dateModified = Instant(seconds: 0)
  package var unknownFields = ""

  package init() {}

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("id", &id)
    try coder.field("cluster", &cluster)
    try coder.field("date", &date)
    try coder.field("url", &url)
    try coder.field("chapterURL", &chapterURL)
    try coder.field("slug", &slug)
    try coder.field("state", &state)
    try coder.field("headline", &headline)
    try coder.field("abstract", &abstract)
    try coder.field("keyPoints", &keyPoints)
    try coder.field("disagreements", &disagreements)
    try coder.field("whatIsNew", &whatIsNew)
    try coder.field("image", &image)
    try coder.field("counts", &counts)
    try coder.field("members", &members)
    try coder.field("citations", &citations)
    try coder.field("earlier", &earlier)
    try coder.field("later", &later)
    try coder.field("sameAs", &sameAs)
    try coder.field("topic", &topic)
    try coder.field("theme", &theme)
    try coder.field("related", &related)
    try coder.field("moreRelated", &moreRelated)
    try coder.field("keywords", &keywords)
    try coder.field("because", &because)
    try coder.field("method", &method)
    try coder.field("model", &model)
    try coder.field("promptDigest", &promptDigest)
    try coder.field("dropped", &dropped)
    try coder.field("takenDown", &takenDown)
    try coder.field("corrections", &corrections)
    try coder.field("datePublished", &datePublished)
    try coder.field("dateModified", &dateModified)
  }
}
