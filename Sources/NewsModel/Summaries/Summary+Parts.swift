package import JSON

extension Summary {
  /// A figure that the sources give differently.
  package struct Disagreement: JSONObject, Equatable, Sendable {
    /// What is counted: `killed`, `injured`, `arrested`, `money`, `votes` …
    package var about = ""
    /// One of the reports says that the other figure is an earlier one: nobody contradicts anybody.
    package var isUpdate = false
    /// Smallest value first; of an update the earlier figure.
    package var values: [Value] = []

    package init() {}

    package struct Value: JSONObject, Equatable, Sendable {
      /// As printed, with its qualifier: `at least 23`.
      package var value = ""
      package var unit: String?
      package var articles: [Article.ID] = []
      /// Where each article says so, in the order of `articles`.
      package var citations: [Citation] = []

      package init() {}

      package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
        try coder.field("value", &value)
        try coder.field("unit", &unit)
        try coder.field("articles", &articles)
        try coder.field("citations", &citations)
      }
    }

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("about", &about)
      try coder.flag("isUpdate", &isUpdate)
      try coder.field("values", &values)
    }
  }

  /// The picture of the event, from a core member that supports the headline.
  package struct LeadImage: JSONObject, Equatable, Sendable {
    package var url = ""
    package var article = Article.ID("")
    package var creditText: String?
    package var caption: String?
    package var alt: String?
    package var description: String?
    /// `publisher` or the model's name.
    package var describedBy: String?
    package var width: Int?
    package var height: Int?

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("url", &url)
      try coder.field("article", &article)
      try coder.field("creditText", &creditText)
      try coder.field("caption", &caption)
      try coder.field("alt", &alt)
      try coder.field("description", &description)
      try coder.field("describedBy", &describedBy)
      try coder.field("width", &width)
      try coder.field("height", &height)
    }
  }

  /// What a model's answers cost.
  package struct Usage: JSONObject, Equatable, Sendable {
    package var promptTokens = 0
    package var completionTokens = 0
    /// Part of the record's form, and never set: a second run, whose answers are kept ones, is to give the same bytes.
    package var cached = false

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("promptTokens", &promptTokens)
      try coder.field("completionTokens", &completionTokens)
      try coder.flag("cached", &cached)
    }
  }
}
