package import JSON

/// What a model said.
package struct ModelAnswer: JSONRecord, Equatable {
  package var text = ""
  /// As the server reported it.
  package var model = ""
  package var promptTokens = 0
  package var completionTokens = 0
  /// The server gave no usage; the counts are a fourth of the characters.
  package var isEstimated = false
  /// There is no text: the model would not answer (why), or the answer was cut at its limit (empty). The same request
  /// would end so again.
  package var failure: String?
  package var unknownFields = ""

  package init() {}

  package mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("text", &text)
    try coder.field("model", &model)
    try coder.field("promptTokens", &promptTokens)
    try coder.field("completionTokens", &completionTokens)
    try coder.flag("isEstimated", &isEstimated)
    try coder.field("failure", &failure)
  }
}
