import Summarization
import Synchronization

/// What a run may still ask for: calls, tokens, money, and how often a server may fail.
final class RunBudget: Sendable {
  private struct State {
    var calls = 0
    var tokens = 0
    var cost = 0.0
    var failures = 0
    var closed: String?
  }

  private let settings: ModelSettings
  private let state = Mutex(State())

  init(_ settings: ModelSettings) { self.settings = settings }

  /// Takes one call.
  /// - Throws: `ModelFailure.unavailable` when the run has none left.
  func take() throws(ModelFailure) {
    let refusal: String? = state.withLock { state in
      if let reason = state.closed ?? exhausted(state) { return reason }
      state.calls += 1
      return nil
    }
    if let refusal { throw .unavailable(refusal) }
  }

  private func exhausted(_ state: State) -> String? {
    if settings.maximumCalls > 0, state.calls >= settings.maximumCalls {
      return "the run's \(settings.maximumCalls) calls are made"
    }
    if settings.maximumRunTokens > 0, state.tokens >= settings.maximumRunTokens {
      return "the run's \(settings.maximumRunTokens) tokens are used"
    }
    if settings.maximumCost > 0, state.cost >= settings.maximumCost {
      return "the run has cost \(settings.maximumCost)"
    }
    return nil
  }

  func note(_ answer: ModelAnswer) {
    state.withLock { state in
      state.failures = 0
      state.tokens += answer.promptTokens + answer.completionTokens
      state.cost +=
        (Double(answer.promptTokens) * settings.promptPrice + Double(answer.completionTokens) * settings.completionPrice)
        / 1e6
    }
  }

  /// A request that got no answer after all its tries.
  func noteFailure(_ reason: String) {
    state.withLock { state in
      state.failures += 1
      if state.failures >= settings.breakerFailures, state.closed == nil {
        state.closed = "\(state.failures) failures in a row, the last: \(reason)"
      }
    }
  }

  /// No call will succeed any more.
  func close(_ reason: String) { state.withLock { if $0.closed == nil { $0.closed = reason } } }

  /// Calls made, tokens used and what they cost.
  var spent: (calls: Int, tokens: Int, cost: Double) { state.withLock { ($0.calls, $0.tokens, $0.cost) } }
}
