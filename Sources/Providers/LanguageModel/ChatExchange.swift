import JSON
import Summarization

/// The bodies of OpenAI's chat completions: what is sent and what comes back.
enum ChatExchange {
  /// The request's body.
  static func body(
    _ request: ModelRequest, form: StructuredForm, tokenLimitField: String, maximumTokens: Int
  ) -> JSONTree {
    let messages = request.messages.map {
      JSONTree.object([.init("role", .string($0.role)), .init("content", content(of: $0))])
    }
    var fields: [JSONTree.Field] = [
      .init("model", .string(request.model)), .init("messages", .array(messages)),
      .init("temperature", .number("\(request.temperature)")), .init("top_p", .number("1")),
      .init("seed", .number("\(request.seed)")), .init(tokenLimitField, .number("\(maximumTokens)")),
      .init("n", .number("1")),
      .init("stream", .boolean(false)),
    ]
    if let format = form.field(request.schema) { fields.append(.init("response_format", format)) }
    return .object(fields)
  }

  /// A text, or a list of a text and a picture.
  private static func content(of message: ModelRequest.Message) -> JSONTree {
    guard let picture = message.picture else { return .string(message.content) }
    return .array([
      .object([.init("type", .string("text")), .init("text", .string(message.content))]),
      .object([
        .init("type", .string("image_url")), .init("image_url", .object([.init("url", .string(picture))])),
      ]),
    ])
  }

  /// The answer in a reply's body.
  /// - Throws: `ModelFailure`: malformed, truncated or refused
  static func answer(_ body: [UInt8], to request: ModelRequest) throws(ModelFailure) -> ModelAnswer {
    let tree: JSONTree
    do throws(JSONError) {
      tree = try JSONReader.read(JSONTree.self, from: body)
    } catch {
      throw .malformed("the reply is no JSON")
    }
    guard let choice = tree["choices"]?.array?.first, let message = choice["message"] else {
      throw .malformed("the reply has no choices")
    }
    if let refusal = message["refusal"]?.string, !refusal.isEmpty { throw .refused(refusal) }
    switch choice["finish_reason"]?.string {
    case "length": throw .truncated
    case "content_filter": throw .refused("content filter")
    default: break
    }
    guard let text = content(message), !text.isEmpty else { throw .malformed("the reply has no content") }
    var answer = ModelAnswer()
    answer.text = text
    answer.model = tree["model"]?.string ?? request.model
    count(tree["usage"], &answer, request)
    return answer
  }

  /// A text, or the texts of a list of parts. What the model thought aloud beside it is not read.
  private static func content(_ message: JSONTree) -> String? {
    if let text = message["content"]?.string { return text }
    return message["content"]?.array.map { $0.compactMap { $0["text"]?.string }.joined() }
  }

  private static func count(_ usage: JSONTree?, _ answer: inout ModelAnswer, _ request: ModelRequest) {
    if let prompt = usage?["prompt_tokens"]?.number, let completion = usage?["completion_tokens"]?.number,
      (0..<1e9).contains(prompt), (0..<1e9).contains(completion)
    {
      answer.promptTokens = Int(prompt)
      answer.completionTokens = Int(completion)
    } else {
      answer.promptTokens = request.messages.reduce(0) { $0 + $1.content.utf8.count } / 4
      answer.completionTokens = answer.text.utf8.count / 4
      answer.isEstimated = true
    }
  }
}
