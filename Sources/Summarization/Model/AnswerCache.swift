/// Keeps a model's answers by the digest of the request, so that equal requests are asked once.
package protocol AnswerCache: Sendable {
  /// nil for a request that was never answered.
  func answer(to digest: String) -> ModelAnswer?
  func keep(_ answer: ModelAnswer, to digest: String)
}

/// A model that asks another one only what the cache does not know.
package struct CachedModel: LanguageModel {
  private let cache: any AnswerCache
  /// nil to answer from the cache alone.
  private let model: (any LanguageModel)?

  package init(_ model: (any LanguageModel)?, cache: any AnswerCache) {
    self.model = model
    self.cache = cache
  }

  package func answer(_ request: ModelRequest) throws(ModelFailure) -> ModelAnswer {
    let digest = request.digest
    if var known = cache.answer(to: digest) {
      known.isCached = true
      return known
    }
    guard let model else { throw .unavailable("no answer is kept") }
    let answer = try model.answer(request)
    cache.keep(answer, to: digest)
    return answer
  }
}
