package import JSON

extension Edition {
  /// The span of time that the edition covers.
  package struct Window: JSONObject, Equatable, Sendable {
    package var start = Instant(seconds: 0)
    package var end = Instant(seconds: 0)
    /// IANA name.
    package var zone = "UTC"

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("start", &start)
      try coder.field("end", &end)
      try coder.field("zone", &zone)
    }
  }

  /// A story of the edition.
  package struct Entry: JSONObject, Equatable, Sendable {
    package var story = Story.ID("")
    package var cluster = Cluster.ID("")
    /// Decoration of the permalink.
    package var slug = ""
    /// Why it stands where it stands, in words.
    package var because = ""

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("story", &story)
      try coder.field("cluster", &cluster)
      try coder.field("slug", &slug)
      try coder.field("because", &because)
    }
  }

  package struct EditionCounts: JSONObject, Equatable, Sendable {
    package var articles = 0
    package var outlets = 0
    package var stories = 0
    package var leftovers = 0
    package var rejected = 0

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("articles", &articles)
      try coder.field("outlets", &outlets)
      try coder.field("stories", &stories)
      try coder.field("leftovers", &leftovers)
      try coder.field("rejected", &rejected)
    }
  }

  /// How a feed did on the day.
  package struct SourceHealth: JSONObject, Equatable, Sendable {
    /// The feed's address.
    package var feed = ""
    /// `ok`, `unchanged`, `stale`, `failing`, `retired`.
    package var state = ""
    package var new = 0
    package var late = 0
    package var reason: String?

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("feed", &feed)
      try coder.field("state", &state)
      try coder.field("new", &new)
      try coder.field("late", &late)
      try coder.field("reason", &reason)
    }
  }

  package struct Gate: JSONObject, Equatable, Sendable {
    package var passed = false
    package var checks: [Check] = []

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("passed", &passed)
      try coder.field("checks", &checks)
    }
  }

  /// A partition that the edition was made from.
  package struct Generation: JSONObject, Equatable, Sendable {
    /// `articles/date=2025-07-05`
    package var partition = ""
    package var generation = ""

    package init() {}
    package init(partition: String, generation: String) {
      self.partition = partition
      self.generation = generation
    }

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("partition", &partition)
      try coder.field("generation", &generation)
    }
  }

  /// A published file.
  package struct File: JSONObject, Equatable, Sendable {
    /// Relative to the site's root.
    package var path = ""
    /// `sha256:…`
    package var digest = ""
    package var mediaType = ""

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("path", &path)
      try coder.field("digest", &digest)
      try coder.field("mediaType", &mediaType)
    }
  }
}
