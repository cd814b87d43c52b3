package import JSON

/// Where something stands in an edition, with the parts that the score was made of.
package struct Rank: JSONObject, Equatable, Sendable {
  package var score = 0.0
  package var parts: [Part] = []

  package init() {}

  package struct Part: JSONObject, Equatable, Sendable {
    package var name = ""
    package var value = 0.0

    package init() {}
    package init(_ name: String, _ value: Double) {
      self.name = name
      self.value = value
    }

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("name", &name)
      try coder.field("value", &value)
    }
  }

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("score", &score)
    try coder.field("parts", &parts)
  }
}
