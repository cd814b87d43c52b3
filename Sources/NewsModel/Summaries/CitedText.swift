package import JSON

/// A sentence for print, with what it rests on.
package struct CitedText: JSONObject, Hashable, Sendable {
  package var text = ""
  /// Never empty in a committed record.
  package var citations: [Citation] = []

  package init() {}
  package init(text: String, citations: [Citation]) {
    self.text = text
    self.citations = citations
  }

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("text", &text)
    try coder.field("citations", &citations)
  }
}
