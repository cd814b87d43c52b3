package import Summarization
import Synchronization

/// Gathers requests instead of answering them.
package final class BatchCollector: LanguageModel {
  private let gathered = Mutex<[String: ModelRequest]>([:])

  package init() {}

  package func answer(_ request: ModelRequest) throws(ModelFailure) -> ModelAnswer {
    gathered.withLock { $0[request.digest] = request }
    throw .unavailable("gathered for a batch")
  }

  /// By digest.
  package var requests: [ModelRequest] { gathered.withLock { $0.sorted { $0.key < $1.key }.map(\.value) } }
}
