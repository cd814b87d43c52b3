import Dispatch
import JSON
package import Summarization
import Synchronization

/// A client of any server that speaks OpenAI's chat completions: llama.cpp, Ollama, vLLM, OpenAI.
package final class OpenAICompatibleModel: LanguageModel {
  private let settings: ModelSettings
  private let key: String
  private let transport: any HTTPTransport
  private let wait: @Sendable (Double) -> Void
  private let budget: RunBudget
  private let slots: DispatchSemaphore
  private let remembered: Mutex<StructuredForm>
  private let blind: Mutex<Bool>
  private let reported = Mutex<Set<String>>([])

  /// - Parameters:
  ///   - key: sent as a bearer token; empty for none.
  ///   - form: the structured form that this server took in an earlier run.
  ///   - isBlind: it took no pictures in an earlier run.
  ///   - wait: sleeps for so many seconds.
  package init(
    _ settings: ModelSettings, key: String, transport: any HTTPTransport, form: StructuredForm = .jsonSchema,
    isBlind: Bool = false,
    wait: @escaping @Sendable (Double) -> Void
  ) {
    self.settings = settings
    self.key = key
    self.transport = transport
    self.wait = wait
    budget = RunBudget(settings)
    slots = DispatchSemaphore(value: max(1, settings.concurrency))
    remembered = Mutex(form)
    blind = Mutex(isBlind)
  }

  /// The structured form that the server takes, to be remembered for the next run.
  package var form: StructuredForm { remembered.withLock { $0 } }

  /// The model takes no pictures.
  package var isBlind: Bool { blind.withLock { $0 } }

  /// Names under which the server answered in this run, sorted.
  package var names: [String] { reported.withLock { $0.sorted() } }

  /// Calls made, tokens used and what they cost.
  package var spent: (calls: Int, tokens: Int, cost: Double) { budget.spent }

  package func answer(_ request: ModelRequest) throws(ModelFailure) -> ModelAnswer {
    if request.hasPicture, isBlind { throw .blind }
    slots.wait()
    defer { slots.signal() }
    do throws(ModelFailure) {
      return try complete(request, maximumTokens: request.maximumTokens)
    } catch {
      switch error {
      case .truncated: return try complete(request, maximumTokens: request.maximumTokens * 3 / 2)
      // Something between the model and here may have spoiled it.
      case .malformed: return try complete(request, maximumTokens: request.maximumTokens)
      default: throw error
      }
    }
  }

  private func complete(_ request: ModelRequest, maximumTokens: Int) throws(ModelFailure) -> ModelAnswer {
    let reply = try exchange(request, maximumTokens: maximumTokens)
    do throws(ModelFailure) {
      let answer = try ChatExchange.answer(reply.body, to: request)
      budget.note(answer)
      reported.withLock { _ = $0.insert(answer.model) }
      return answer
    } catch {
      if case .malformed(let reason) = error { budget.noteFailure(reason) }
      throw error
    }
  }

  /// Sends the request until there is a reply to read, down the ladder of forms and at most so often as the settings
  /// say.
  private func exchange(_ request: ModelRequest, maximumTokens: Int) throws(ModelFailure) -> TransportReply {
    var failure = "no try was made"
    var attempt = 0
    let first = form
    var lowered = first
    while attempt < settings.tries {
      let form = form
      let result = try send(request, form: form, maximumTokens: maximumTokens)
      if case .success(let reply) = result {
        if reply.status == 200 { return reply }
        if request.hasPicture { try throwIfBlind(reply, isLast: form.next == nil) }
        try throwIfFinal(reply)
        if form.isRefused(reply), let next = form.next {
          // A refused form costs no try: there are only four.
          if change(form, to: next) { lowered = next }
          continue
        }
      }
      attempt += 1
      failure = result.reason
      guard result.isTransient else { break }
      if attempt < settings.tries {
        wait(RetryPolicy.wait(after: attempt, reply: result.reply, digest: request.digest))
      }
    }
    // It was not the form's fault after all. What another request has learnt meanwhile stays.
    _ = change(lowered, to: first)
    budget.noteFailure(failure)
    throw .unavailable(failure)
  }

  /// - Returns: whether the form was still the one that the caller knew.
  private func change(_ known: StructuredForm, to next: StructuredForm) -> Bool {
    remembered.withLock {
      guard $0 == known else { return false }
      $0 = next
      return true
    }
  }

  private func send(
    _ request: ModelRequest, form: StructuredForm, maximumTokens: Int
  ) throws(ModelFailure) -> Result<TransportReply, TransportFailure> {
    try budget.take()
    let body = ChatExchange.body(
      request, form: form, tokenLimitField: settings.tokenLimitField, maximumTokens: maximumTokens)
    var headers = [(name: "Content-Type", value: "application/json")]
    if !key.isEmpty { headers.append((name: "Authorization", value: "Bearer \(key)")) }
    do throws(TransportFailure) {
      return .success(
        try transport.post(
          Array(body.text.utf8), to: request.server + "/chat/completions", headers: headers,
          timeout: settings.timeoutSeconds))
    } catch {
      return .failure(error)
    }
  }

  /// A server without eyes says so in many ways; it is asked about no other picture, and goes on with texts.
  /// - Throws: `ModelFailure.blind`
  private func throwIfBlind(_ reply: TransportReply, isLast: Bool) throws(ModelFailure) {
    let text = String(decoding: reply.body.prefix(4096), as: UTF8.self).lowercased()
    let names = ["image", "vision", "multimodal", "mmproj", "picture"].contains { text.contains($0) }
    let refuses =
      [400, 404, 415, 422, 500, 501].contains(reply.status) && (names || isLast || [404, 415].contains(reply.status))
    guard refuses else { return }
    blind.withLock { $0 = true }
    throw .blind
  }

  /// - Throws: `ModelFailure` for a reply after which no try can help.
  private func throwIfFinal(_ reply: TransportReply) throws(ModelFailure) {
    let text = String(decoding: reply.body.prefix(4096), as: UTF8.self)
    if reply.status == 400 || reply.status == 413,
      text.contains("context_length") || text.contains("context length") || text.contains("context window")
    {
      throw .tooLong
    }
    if [401, 403, 404].contains(reply.status) || reply.status == 429 && text.contains("insufficient_quota") {
      let reason = "the server answers \(reply.status)"
      budget.close(reason)
      throw .unavailable(reason)
    }
  }
}

extension Result where Success == TransportReply, Failure == TransportFailure {
  fileprivate var reply: TransportReply? { if case .success(let reply) = self { reply } else { nil } }

  fileprivate var reason: String {
    switch self {
    case .success(let reply): "the server answers \(reply.status)"
    case .failure(let failure): failure.description
    }
  }

  fileprivate var isTransient: Bool {
    switch self {
    case .success(let reply): RetryPolicy.isTransient(reply.status)
    case .failure: true
    }
  }
}
