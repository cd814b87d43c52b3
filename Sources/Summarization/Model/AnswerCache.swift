/// Keeps a model's answers by the digest of the request, so that equal requests are asked once.
package protocol AnswerCache: Sendable {
  /// nil for a request that was never answered.
  func answer(to digest: String) -> ModelAnswer?
  func keep(_ answer: ModelAnswer, to digest: String)
}
