package import JSON
package import NewsModel

/// A day as printed: the machine-readable twin of its page, `api/v1/days/….json`. The pages of the whole site are made
/// from these.
package struct PublishedDay: JSONRecord, Equatable {
  package var date = Day(number: 0)
  package var url = ""
  package var window = Edition.Window()
  package var counts = Edition.EditionCounts()
  /// In the order of the page: highest rank first.
  package var stories: [Card] = []
  /// In the order of the page: by topic, then by rank.
  package var leftovers: [Leftover] = []
  package var themes: [ThemeCard] = []
  /// All of the day's outlets, by name, each with its number of articles.
  package var outlets: [OutletOfDay] = []
  /// Records turned away, by stage and reason.
  package var rejections: [RejectionCount] = []
  package var sourceHealth: [Edition.SourceHealth] = []
  package var corrections: [Notice] = []
  package var models: [String] = []
  /// Unsupported claims per 100 sentences, as first written and after repair; nil when nobody measured.
  package var unsupportedBefore: Double?
  package var unsupportedAfter: Double?
  package var previous: Day?
  package var next: Day?
  package var dateModified = Instant(seconds: 0)
  package var unknownFields = ""

  package init() {}

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("date", &date)
    try coder.field("url", &url)
    try coder.field("window", &window)
    try coder.field("counts", &counts)
    try coder.field("stories", &stories)
    try coder.field("leftovers", &leftovers)
    try coder.field("themes", &themes)
    try coder.field("outlets", &outlets)
    try coder.field("rejections", &rejections)
    try coder.field("sourceHealth", &sourceHealth)
    try coder.field("corrections", &corrections)
    try coder.field("models", &models)
    try coder.field("unsupportedBefore", &unsupportedBefore)
    try coder.field("unsupportedAfter", &unsupportedAfter)
    try coder.field("previous", &previous)
    try coder.field("next", &next)
    try coder.field("dateModified", &dateModified)
  }
}

extension PublishedDay {
  /// A story in short.
  package struct Card: JSONObject, Equatable, Sendable {
    package var story = Story.ID("")
    package var cluster = Cluster.ID("")
    package var url = ""
    package var chapterURL = ""
    package var slug = ""
    package var state = PublishedStory.State.new
    package var headline = PrintedText()
    package var abstract: [PrintedText] = []
    package var keyPoints: [PrintedText] = []
    package var counts = PublishedCounts()
    package var topic: String?
    package var theme: Theme.ID?
    package var differs = false
    package var image: PublishedStory.Picture?
    package var sameAs: [Story.ID] = []
    package var method = WritingMethod.extractive
    package var model: String?
    package var datePublished = Instant(seconds: 0)
    package var dateModified = Instant(seconds: 0)

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("story", &story)
      try coder.field("cluster", &cluster)
      try coder.field("url", &url)
      try coder.field("chapterURL", &chapterURL)
      try coder.field("slug", &slug)
      try coder.field("state", &state)
      try coder.field("headline", &headline)
      try coder.field("abstract", &abstract)
      try coder.field("keyPoints", &keyPoints)
      try coder.field("counts", &counts)
      try coder.field("topic", &topic)
      try coder.field("theme", &theme)
      try coder.flag("differs", &differs)
      try coder.field("image", &image)
      try coder.field("sameAs", &sameAs)
      try coder.field("method", &method)
      try coder.field("model", &model)
      try coder.field("datePublished", &datePublished)
      try coder.field("dateModified", &dateModified)
    }
  }

  /// An article of an event that is no story of the day.
  package struct Leftover: JSONObject, Equatable, Sendable {
    package var member = PublishedStory.Member()
    package var topic: String?
    /// The story of several days that it is part of; it has a page then.
    package var story: Story.ID?
    package var earlier: [PublishedStory.Chapter] = []

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("member", &member)
      try coder.field("topic", &topic)
      try coder.field("story", &story)
      try coder.field("earlier", &earlier)
    }
  }

  /// Related events of the day.
  package struct ThemeCard: JSONObject, Equatable, Sendable {
    package var id = Theme.ID("")
    package var label = ""
    package var url = ""
    package var counts = PublishedCounts()
    package var stories: [Story.ID] = []

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("id", &id)
      try coder.field("label", &label)
      try coder.field("url", &url)
      try coder.field("counts", &counts)
      try coder.field("stories", &stories)
    }
  }

  package struct OutletOfDay: JSONObject, Equatable, Sendable {
    package var outlet = Outlet()
    package var articles = 0
    package var stories = 0
    /// Articles that no other outlet's article stands beside.
    package var alone = 0

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("outlet", &outlet)
      try coder.field("articles", &articles)
      try coder.field("stories", &stories)
      try coder.field("alone", &alone)
    }
  }

  package struct RejectionCount: JSONObject, Equatable, Sendable {
    package var stage = ""
    package var reason = ""
    package var n = 0

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("stage", &stage)
      try coder.field("reason", &reason)
      try coder.field("n", &n)
    }
  }
}
