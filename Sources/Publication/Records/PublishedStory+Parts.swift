package import JSON
package import NewsModel

extension PublishedStory {
  /// An article of the story.
  package struct Member: JSONObject, Equatable, Sendable {
    package var article = Article.ID("")
    package var headline = ""
    /// BCP 47; nil when it cannot be told.
    package var language: String?
    /// Nil when the address is none that a page may link to.
    package var url: String?
    package var outlet = Outlet()
    package var datePublished: Instant?
    /// The day is known and the time is not; ``datePublished`` is its midnight.
    package var isDateOnly = false
    /// When its outlet last changed it, where that was on a later day.
    package var dateModified: Instant?
    package var role = Cluster.Role.core
    package var genre = Article.Genre.report
    package var agency: String?
    /// The member whose text this one repeats.
    package var copyOf: Article.ID?
    package var isAccessibleForFree: Bool?
    package var flags: [String] = []
    package var summary: [PrintedText] = []

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("article", &article)
      try coder.field("headline", &headline)
      try coder.field("language", &language)
      try coder.field("url", &url)
      try coder.field("outlet", &outlet)
      try coder.field("datePublished", &datePublished)
      try coder.flag("isDateOnly", &isDateOnly)
      try coder.field("dateModified", &dateModified)
      try coder.field("role", &role)
      try coder.field("genre", &genre)
      try coder.field("agency", &agency)
      try coder.field("copyOf", &copyOf)
      try coder.field("isAccessibleForFree", &isAccessibleForFree)
      try coder.field("flags", &flags)
      try coder.field("summary", &summary)
    }
  }

  /// A figure that the sources give differently.
  package struct Disagreement: JSONObject, Equatable, Sendable {
    package var about = ""
    /// The second value is the later one, and nobody contradicts anybody.
    package var isUpdate = false
    package var values: [Value] = []

    package init() {}

    /// `injured`; of an update `injured, updated from 23 to 26`.
    package var title: String {
      guard isUpdate, let earlier = values.first?.text, let later = values.last?.text else { return about }
      return "\(about), updated from \(earlier) to \(later)"
    }

    package struct Value: JSONObject, Equatable, Sendable {
      package var value = ""
      package var unit: String?
      /// Names, in the order of the citations.
      package var outlets: [String] = []
      package var citations: [Int] = []

      package init() {}

      /// With its unit, which most values have in them: `$5 million`, `54 per cent`.
      package var text: String {
        let isBare = value.last?.isNumber == true && !value.contains(where: \.isCurrencySymbol)
        return isBare ? unit.map { "\(value) \($0)" } ?? value : value
      }

      package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
        try coder.field("value", &value)
        try coder.field("unit", &unit)
        try coder.field("outlets", &outlets)
        try coder.field("citations", &citations)
      }
    }

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("about", &about)
      try coder.flag("isUpdate", &isUpdate)
      try coder.field("values", &values)
    }
  }

  /// The picture of the event: where it stands at its publisher's, and our copies where one was captured.
  package struct Picture: JSONObject, Equatable, Sendable {
    package var url = ""
    package var article = Article.ID("")
    package var articleURL: String?
    package var outlet = ""
    package var creditText: String?
    package var caption: String?
    package var alt: String?
    package var description: String?
    /// `publisher` or the model's name.
    package var describedBy: String?
    package var language: String?
    package var copy: Copy?
    package var smallCopy: Copy?

    package init() {}

    /// A file of this site.
    package struct Copy: JSONObject, Equatable, Sendable {
      /// From the site's root.
      package var path = ""
      /// Pixels.
      package var width = 0
      package var height = 0

      package init() {}

      package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
        try coder.field("path", &path)
        try coder.field("width", &width)
        try coder.field("height", &height)
      }
    }

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("url", &url)
      try coder.field("article", &article)
      try coder.field("articleURL", &articleURL)
      try coder.field("outlet", &outlet)
      try coder.field("creditText", &creditText)
      try coder.field("caption", &caption)
      try coder.field("alt", &alt)
      try coder.field("description", &description)
      try coder.field("describedBy", &describedBy)
      try coder.field("language", &language)
      try coder.field("copy", &copy)
      try coder.field("smallCopy", &smallCopy)
    }
  }

  /// A link to a story of this day or another.
  package struct Chapter: JSONObject, Hashable, Sendable {
    package var date = Day(number: 0)
    package var story = Story.ID("")
    package var headline = PrintedText()
    /// `continues`, `updates`, `splits` or `merges`; nil for a related story of the same day.
    package var relation: StoryThread.Relation?

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("date", &date)
      try coder.field("story", &story)
      try coder.field("headline", &headline)
      try coder.field("relation", &relation)
    }
  }
}

/// How much was written, and by how many voices.
package struct PublishedCounts: JSONObject, Hashable, Sendable {
  package var articles = 0
  package var outlets = 0
  package var families = 0
  /// Owners with a report of their own, and each agency or text that others print, once.
  package var independent = 0
  /// Most articles first, then by name.
  package var byOutlet: [OutletCount] = []
  package var languages: [String] = []

  package init() {}

  package struct OutletCount: JSONObject, Hashable, Sendable {
    package var id = Outlet.ID("")
    package var name = ""
    package var n = 0

    package init() {}

    package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
      try coder.field("id", &id)
      try coder.field("name", &name)
      try coder.field("n", &n)
    }
  }

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("articles", &articles)
    try coder.field("outlets", &outlets)
    try coder.field("families", &families)
    try coder.field("independent", &independent)
    try coder.field("byOutlet", &byOutlet)
    try coder.field("languages", &languages)
  }
}
