import Summarization
import Synchronization

/// A model that answers from a list and notes what it was asked.
final class FakeModel: LanguageModel {
  private let answers: Mutex<[Result<String, ModelFailure>]>
  private let asked = Mutex<[ModelRequest]>([])

  init(_ answers: [Result<String, ModelFailure>]) { self.answers = Mutex(answers) }

  var requests: [ModelRequest] { asked.withLock { $0 } }

  func answer(_ request: ModelRequest) throws(ModelFailure) -> ModelAnswer {
    asked.withLock { $0.append(request) }
    let next = answers.withLock { $0.isEmpty ? .failure(.unavailable("nothing left")) : $0.removeFirst() }
    var answer = ModelAnswer()
    answer.text = try next.get()
    answer.model = "fake-1"
    answer.promptTokens = 100
    answer.completionTokens = 10
    return answer
  }
}

/// A cache in memory.
final class FakeCache: AnswerCache {
  private let kept = Mutex<[String: ModelAnswer]>([:])

  func answer(to digest: String) -> ModelAnswer? { kept.withLock { $0[digest] } }
  func keep(_ answer: ModelAnswer, to digest: String) { kept.withLock { $0[digest] = answer } }
}
