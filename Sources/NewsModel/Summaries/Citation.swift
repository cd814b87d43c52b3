package import JSON

/// The words of an article that a printed sentence rests on.
package struct Citation: JSONObject, Hashable, Sendable {
  package var article = Article.ID("")
  /// The article's field that was cut; nil for `articleBody`.
  package var field: String?
  /// Unicode scalars from the start of the field.
  package var start = 0
  package var end = 0
  /// The text cut there.
  package var exact = ""

  package init() {}

  package init(article: Article.ID, field: String? = nil, start: Int, end: Int, exact: String) {
    self.article = article
    self.field = field
    self.start = start
    self.end = end
    self.exact = exact
  }

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("article", &article)
    try coder.field("field", &field)
    try coder.field("start", &start)
    try coder.field("end", &end)
    try coder.field("exact", &exact)
  }
}
