import Digests
package import JSON

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
