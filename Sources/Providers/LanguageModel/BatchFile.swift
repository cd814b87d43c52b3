package import JSON
package import Summarization

/// OpenAI's batch files: a request a line, answers a line in any order, known by the request's digest.
package enum BatchFile {
  /// A line of a file of requests.
  package static func line(_ request: ModelRequest, form: StructuredForm, tokenLimitField: String) -> String {
    let body = ChatExchange.body(
      request, form: form, tokenLimitField: tokenLimitField, maximumTokens: request.maximumTokens)
    return JSONTree.object([
      .init("custom_id", .string(request.digest)), .init("method", .string("POST")),
      .init("url", .string("/v1/chat/completions")), .init("body", body),
    ]).text
  }

  /// The answer on a line of a file of responses, also one that says that there is none and that the same request would end so again;
  /// nil when the line holds an error, or what may pass.
  /// - Throws: `JSONError` for a line that is no JSON.
  package static func answer(_ line: String, model: String) throws(JSONError) -> (digest: String, answer: ModelAnswer)?
  {
    let tree = try JSONReader.read(JSONTree.self, from: Array(line.utf8))
    guard let digest = tree["custom_id"]?.string, let response = tree["response"],
      response["status_code"]?.number == 200,
      let body = response["body"]
    else { return nil }
    let blank = ModelRequest(
      server: "", model: model, messages: [], schema: .null, temperature: 0, seed: 0, maximumTokens: 0)
    do throws(ModelFailure) {
      return (digest, try ChatExchange.answer(Array(body.text.utf8), to: blank))
    } catch {
      return error.lastingAnswer.map { (digest, $0) }
    }
  }
}
