/// Something that answers prompts. What it says is never trusted: every sentence goes through the gate.
package protocol LanguageModel: Sendable {
  /// May take as long as the settings allow; called from several threads at once.
  /// - Throws: `ModelFailure`
  func answer(_ request: ModelRequest) throws(ModelFailure) -> ModelAnswer
}
