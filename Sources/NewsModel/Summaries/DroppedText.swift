package import JSON

/// A sentence that was written and not printed.
package struct DroppedText: JSONObject, Equatable, Sendable {
  package var text = ""
  /// Dotted words, such as `gate.number`.
  package var reason = ""

  package init() {}
  package init(text: String, reason: String) {
    self.text = text
    self.reason = reason
  }

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("text", &text)
    try coder.field("reason", &reason)
  }
}
