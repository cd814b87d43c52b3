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

extension ModelFailure {
  /// What is kept of a failure that the same request would meet again; nil for one that may pass.
  package var lastingAnswer: ModelAnswer? {
    lasting.map {
      var answer = ModelAnswer()
      answer.failure = $0
      return answer
    }
  }

  private var lasting: String? {
    switch self {
    case .truncated: ""
    case .refused(let reason): reason.isEmpty ? "no reason given" : reason
    default: nil
    }
  }
}
