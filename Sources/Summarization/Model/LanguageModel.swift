import Digests
package import JSON

/// Something that answers prompts. What it says is never trusted: every sentence goes through the gate.
package protocol LanguageModel: Sendable {
  /// May take as long as the settings allow; called from several threads at once.
  /// - Throws: `ModelFailure`
  func answer(_ request: ModelRequest) throws(ModelFailure) -> ModelAnswer
}

/// What a model is asked. Equal requests have equal digests on every machine.
package struct ModelRequest: Sendable, Equatable {
  package struct Message: Sendable, Equatable {
    package let role: String
    package let content: String
    /// A picture beside the text, as a `data:` address; models are given no other kind.
    package let picture: String?

    package init(role: String, content: String, picture: String? = nil) {
      self.role = role
      self.content = content
      self.picture = picture
    }
  }

  /// Where it is asked, and by which name.
  package let server: String
  package let model: String
  package let messages: [Message]
  /// JSON schema of the wanted answer, every property required.
  package let schema: JSONTree
  package let temperature: Double
  package let seed: Int
  /// Tokens of the answer at most.
  package let maximumTokens: Int
  /// Which version of the model the name stood for; the server is not told. Empty when nobody says.
  package let revision: String

  package init(
    server: String, model: String, messages: [Message], schema: JSONTree, temperature: Double, seed: Int,
    maximumTokens: Int, revision: String = ""
  ) {
    self.server = server
    self.model = model
    self.revision = revision
    self.messages = messages
    self.schema = schema
    self.temperature = temperature
    self.seed = seed
    self.maximumTokens = maximumTokens
  }

  package var hasPicture: Bool { messages.contains { $0.picture != nil } }

  /// 64 hexadecimal digits over everything that can change the answer.
  package var digest: String {
    let parts =
      [server, model, "\(temperature)", "\(seed)", "\(maximumTokens)", schema.text]
      + messages.flatMap { [$0.role, $0.content] + [$0.picture].compactMap { $0 } }
      // Answers that were kept before there were revisions are found again.
      + (revision.isEmpty ? [] : ["revision", revision])
    return SHA256Digest(of: JSONTree.array(parts.map { .string($0) }).text).hexadecimal
  }
}

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

/// Why there is no answer.
package enum ModelFailure: Error, Equatable, Sendable, CustomStringConvertible {
  /// The server cannot be used now, or no more in this run.
  case unavailable(String)
  /// The model would not answer.
  case refused(String)
  /// The server takes no pictures.
  case blind
  /// The prompt is longer than the model takes.
  case tooLong
  /// The answer was cut at its token limit.
  case truncated
  /// The answer is not what was asked for.
  case malformed(String)

  package var description: String {
    switch self {
    case .unavailable(let reason): "unavailable: \(reason)"
    case .refused(let reason): "refused: \(reason)"
    case .blind: "the server takes no pictures"
    case .tooLong: "the prompt is longer than the model takes"
    case .truncated: "the answer was cut at its token limit"
    case .malformed(let reason): "malformed: \(reason)"
    }
  }
}
