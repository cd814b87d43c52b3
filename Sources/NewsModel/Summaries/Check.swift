package import JSON

/// What a check found: of one sentence, of a summary, of an edition.
package struct Check: JSONObject, Equatable, Sendable {
  package enum Verdict: String, CaseIterable, Sendable, JSONStringConvertible {
    case pass, warn, fail
  }

  package var name = ""
  package var verdict = Verdict.pass
  /// The measured figure, where there is one.
  package var value: Double?
  /// What it was held against, or the words at fault.
  package var detail: String?

  package init() {}
  package init(name: String, verdict: Verdict, value: Double? = nil, detail: String? = nil) {
    self.name = name
    self.verdict = verdict
    self.value = value
    self.detail = detail
  }

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("name", &name)
    try coder.field("verdict", &verdict)
    try coder.field("value", &value)
    try coder.field("detail", &detail)
  }
}
