package import JSON
package import NewsModel

/// What became of one capture before the articles of a day are compared. It can be written down, so that shards of a day
/// may be read on several machines.
package enum Outcome: JSONRecord {
  case article(Draft)
  case rejected(Rejection)
  /// Folded into another record: images belong to pages.
  case merged

  package init() { self = .merged }

  /// Nobody but this version reads it.
  package var unknownFields: String {
    get { "" }
    set {}
  }

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    var draft: Draft?
    var rejection: Rejection?
    switch self {
    case .article(let value): draft = value
    case .rejected(let value): rejection = value
    case .merged: break
    }
    try coder.field("draft", &draft)
    try coder.field("rejection", &rejection)
    if let draft {
      self = .article(draft)
    } else if let rejection {
      self = .rejected(rejection)
    } else {
      self = .merged
    }
  }
}

/// An article whose headline and copies are not settled yet.
package struct Draft: JSONObject, Sendable {
  package var article = Article()
  /// How well the capture shows the article: a page more than an import, an import more than a feed's entry.
  var depth = 0
  var capturedAt = Instant(seconds: 0)
  /// Titles as the page gave them, for the suffixes that a day's pages teach.
  var titles = HeadlineWitnesses()
  /// Not written down: it follows from the body.
  var signature: TextSignature?

  package init() {}

  init(_ article: Article, depth: Int, _ capture: Capture, _ titles: HeadlineWitnesses, _ signature: TextSignature) {
    self.article = article
    self.depth = depth
    capturedAt = capture.capturedAt
    self.titles = titles
    self.signature = signature
  }

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("article", &article)
    try coder.field("depth", &depth)
    try coder.field("capturedAt", &capturedAt)
    try coder.field("titles", &titles)
  }
}
