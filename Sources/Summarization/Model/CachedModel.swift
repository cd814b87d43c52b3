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
    if let known = cache.answer(to: digest) {
      if let failure = known.failure { throw failure.isEmpty ? .truncated : .refused(failure) }
      return known
    }
    guard let model else { throw .unavailable("no answer is kept") }
    do throws(ModelFailure) {
      let answer = try model.answer(request)
      cache.keep(answer, to: digest)
      return answer
    } catch {
      if let answer = error.lastingAnswer { cache.keep(answer, to: digest) }
      throw error
    }
  }
}
