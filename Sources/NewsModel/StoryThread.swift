package import JSON

/// A story that goes on over days; a name for the identifier only, its chapters are ``StoryThread`` records.
package enum Story {
  package typealias ID = Identifier<Story>
}

/// Links one day's event to the story it belongs to.
package struct StoryThread: JSONRecord, Equatable {
  package typealias ID = Identifier<StoryThread>

  package enum Relation: String, Sendable, JSONStringConvertible {
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
  }
}
