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
