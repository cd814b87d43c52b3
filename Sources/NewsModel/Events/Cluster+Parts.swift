package import JSON

extension Cluster {
  package struct Member: JSONObject, Equatable, Sendable {
    package var article = Article.ID("")
    package var role = Role.core
    /// Mean similarity to the other members, 0...1.
    package var score = 0.0
    package var nearest: [Neighbour] = []

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("article", &article)
      try coder.field("role", &role)
      try coder.field("score", &score)
      try coder.field("nearest", &nearest)
    }
  }

  package struct Neighbour: JSONObject, Equatable, Sendable {
    package var article = Article.ID("")
    package var score = 0.0

    package init() {}
    package init(article: Article.ID, score: Double) {
      self.article = article
      self.score = score
    }

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("article", &article)
      try coder.field("score", &score)
    }
  }

  /// How alike the members are, 0...1; 1 for a cluster of one.
  package struct Cohesion: JSONObject, Equatable, Sendable {
    /// Mean over the members of their `score`.
    package var mean = 1.0
    /// The lowest member's.
    package var min = 1.0

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("mean", &mean)
      try coder.field("min", &min)
    }
  }

  /// The earliest and latest publication among the members.
  package struct Span: JSONObject, Equatable, Sendable {
    package var first: Instant?
    package var last: Instant?

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("first", &first)
      try coder.field("last", &last)
    }
  }

  package struct Topic: JSONObject, Equatable, Sendable {
    /// `medtop:` code.
    package var code = ""
    package var name = ""
    package var confidence = 0.0

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("code", &code)
      try coder.field("name", &name)
      try coder.field("confidence", &confidence)
    }
  }
}
