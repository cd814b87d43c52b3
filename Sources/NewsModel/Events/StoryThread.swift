package import JSON

/// Links one day's event to the story it belongs to.
package struct StoryThread: JSONRecord, Equatable {
  package typealias ID = Identifier<StoryThread>

  package enum Relation: String, CaseIterable, Sendable, JSONStringConvertible {
    case continues, updates, splits, merges
  }

  package var id = ID("")
  package var date = Day(number: 0)
  /// Assigned once, never renumbered.
  package var story = Story.ID("")
  package var cluster = Cluster.ID("")
  /// Nearest day first, then by score.
  package var previous: [Link] = []
  /// Stories that turned out to be this one.
  package var sameAs: [Story.ID] = []
  package var firstSeen = Day(number: 0)
  /// How much was written on the story, a day an entry, earliest first, this day last.
  package var attention: [Attention] = []
  package var unknownFields = ""

  package init() {}

  /// An event of an earlier day.
  package struct Link: JSONObject, Equatable, Sendable {
    package var date = Day(number: 0)
    package var cluster = Cluster.ID("")
    package var score = 0.0
    package var relation = Relation.continues

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("date", &date)
      try coder.field("cluster", &cluster)
      try coder.field("score", &score)
      try coder.field("relation", &relation)
    }
  }

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("id", &id)
    try coder.field("date", &date)
    try coder.field("story", &story)
    try coder.field("cluster", &cluster)
    try coder.field("previous", &previous)
    try coder.field("sameAs", &sameAs)
    try coder.field("firstSeen", &firstSeen)
    try coder.field("attention", &attention)
  }

  /// What a day gave to the story.
  package struct Attention: JSONObject, Equatable, Sendable {
    package var date = Day(number: 0)
    package var articles = 0
    package var outlets = 0
    package var independent = 0

    package init() {}
    package init(date: Day, counts: Counts) {
      self.date = date
      articles = counts.articles
      outlets = counts.outlets
      independent = counts.independent
    }

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("date", &date)
      try coder.field("articles", &articles)
      try coder.field("outlets", &outlets)
      try coder.field("independent", &independent)
    }
  }
}
