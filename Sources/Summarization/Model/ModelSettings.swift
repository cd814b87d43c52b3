/// Which model writes summaries, and what it may cost. Without a server the stage writes extractive summaries.
package struct ModelSettings: Codable, Sendable, Equatable {
  /// The base address of an OpenAI-compatible server, `/v1` included, such as `http://127.0.0.1:8080/v1`; empty for
  /// none. A key, if the server wants one, comes from the environment: `STONEHAND_MODEL_KEY`.
  package var server = ""
  /// By which the server knows the model.
  package var name = ""
  /// Which version of the model that name stands for, in any words. A server that has another one under the same name is not seen
  /// otherwise: another revision makes days stale and asks for every answer anew.
  package var revision = ""
  /// Clusters with fewer articles are left to the extractive writer.
  package var minimumArticles = 2
  package var temperature = 0.0
  package var seed = 1
  /// Tokens of an answer at most.
  package var maximumTokens = 900
  /// Tokens that the model takes, prompt and answer together.
  package var contextTokens = 8192
  /// Articles of a cluster that are shown to the model, the nearest to its centroid first.
  package var articles = 12
  /// Sentences of each article.
  package var sentencesPerArticle = 12
  /// Name of the field that limits the answer: newer servers call it `max_completion_tokens`.
  package var tokenLimitField = "max_tokens"
  /// Whether the model is shown the lead pictures that the lake has and their publishers do not describe.
  package var describesPictures = false
  /// Bytes of a picture at most.
  package var maximumPictureBytes = 4_000_000
  /// Requests that are under way at once.
  package var concurrency = 2
  /// Times that one request is sent at most.
  package var tries = 5
  /// Seconds that one try may take.
  package var timeoutSeconds = 120.0
  /// Failures in a row after which the rest of the run is extractive.
  package var breakerFailures = 5
  /// Requests of one run at most; 0 for no limit. Cached answers are not counted.
  package var maximumCalls = 0
  /// Tokens of one run at most, prompts and answers; 0 for no limit.
  package var maximumRunTokens = 0
  /// Cost of one run at most, in the currency of the prices; 0 for no limit.
  package var maximumCost = 0.0
  /// Per million tokens of prompts.
  package var promptPrice = 0.0
  /// Per million tokens of answers.
  package var completionPrice = 0.0

  package init() {}

  package var isConfigured: Bool { !server.isEmpty && !name.isEmpty }
}
