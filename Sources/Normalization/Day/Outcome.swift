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
