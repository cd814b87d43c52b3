import JSON
import Summarization

/// How a server is asked for JSON of a shape. Servers know different ones; from the strictest down, the first that a
/// server takes is remembered for it.
package enum StructuredForm: String, CaseIterable, Sendable {
  /// OpenAI's `json_schema`, strict: OpenAI, vLLM, Ollama, llama.cpp.
  case jsonSchema = "json_schema"
  /// `json_object` with the schema beside it: llama-cpp-python.
  case jsonObjectWithSchema = "json_object+schema"
  case jsonObject = "json_object"
  /// Nothing but the prompt's own words.
  case text

  /// The next one down; nil after the last.
  var next: StructuredForm? { Self.allCases.drop { $0 != self }.dropFirst().first }

  /// The `response_format` field; nil for none.
  func field(_ schema: JSONTree) -> JSONTree? {
    switch self {
    case .jsonSchema:
      .object([
        .init("type", .string("json_schema")),
        .init(
          "json_schema",
          .object([.init("name", .string("summary")), .init("strict", .boolean(true)), .init("schema", schema)])),
      ])
    case .jsonObjectWithSchema: .object([.init("type", .string("json_object")), .init("schema", schema)])
    case .jsonObject: .object([.init("type", .string("json_object"))])
    case .text: nil
    }
  }

  /// Whether a refusal is one of this form: a bad request, or a server's error that names the field.
  func isRefused(_ reply: TransportReply) -> Bool {
    if self == .text { return false }
    if reply.status == 400 || reply.status == 422 { return true }
    return reply.status == 500 && String(decoding: reply.body, as: UTF8.self).contains("response_format")
  }
}
