package import JSON

/// How much was written on an event or theme, and by how many voices.
package struct Counts: JSONObject, Equatable, Sendable {
  package var articles = 0
  package var outlets = 0
  /// Owners: outlets of one family count once.
  package var families = 0
  /// Owners with a report of their own, and each agency or text that others print, once.
  package var independent = 0
  /// Most articles first, then by outlet id.
  package var byOutlet: [Count] = []
  /// Most articles first, then by tag.
  package var byLanguage: [Count] = []

  package init() {}

  /// An outlet or a language tag with its number of articles.
  package struct Count: JSONObject, Equatable, Sendable {
    package var id = ""
    package var n = 0

    package init() {}
    package init(id: String, n: Int) {
      self.id = id
      self.n = n
    }

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("id", &id)
      try coder.field("n", &n)
    }
  }

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("articles", &articles)
    try coder.field("outlets", &outlets)
    try coder.field("families", &families)
    try coder.field("independent", &independent)
    try coder.field("byOutlet", &byOutlet)
    try coder.field("byLanguage", &byLanguage)
  }
}
