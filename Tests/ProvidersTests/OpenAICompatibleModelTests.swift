import JSON
import Providers
import Summarization
import Synchronization
import Testing

private let request = ModelRequest(
  server: "http://model.example/v1", model: "m", messages: [.init(role: "user", content: "Say x.")],
  schema: .object([]),
  temperature: 0, seed: 1, maximumTokens: 100)

private struct Client {
  let model: OpenAICompatibleModel
  let transport: FakeTransport
  let waits = Waits()

  init(_ replies: [Result<TransportReply, TransportFailure>], _ change: (inout ModelSettings) -> Void = { _ in }) {
    var settings = ModelSettings()
    settings.server = request.server
    settings.name = request.model
    change(&settings)
    transport = FakeTransport(replies)
    let waits = waits
    model = OpenAICompatibleModel(settings, key: "k", transport: transport) { waits.wait($0) }
  }

  func ask() -> Result<ModelAnswer, ModelFailure> {
    do throws(ModelFailure) { return .success(try model.answer(request)) } catch { return .failure(error) }
  }
}

@Test func anAnswerIsReadWithItsModelAndUsage() throws {
  let answer = try Client([completion("x")]).ask().get()
  #expect(answer.text == "x" && answer.model == "served-1" && answer.promptTokens == 50 && answer.completionTokens == 7)
}

@Test func missingUsageIsEstimatedAndSaidToBe() throws {
  #expect(try Client([completion("abcdefgh", usage: false)]).ask().get().isEstimated)
}

@Test func theServersOwnWaitIsObeyed() throws {
  let client = Client([
    status(429, headers: ["retry-after": "7"]), status(503, headers: ["retry-after-ms": "250"]), completion("x"),
  ])
  #expect(try client.ask().get().text == "x")
  #expect(client.waits.seconds == [7, 0.25])
}

@Test func otherWaitsGrowAndAreTheSameInEveryRun() throws {
  let client = Client([status(502), .failure(TransportFailure("connection reset")), status(504), completion("x")])
  #expect(try client.ask().get().text == "x")
  let again = Client([status(502), .failure(TransportFailure("connection reset")), status(504), completion("x")])
  _ = again.ask()
  #expect(client.waits.seconds == again.waits.seconds)
  #expect(client.waits.seconds.count == 3 && client.waits.seconds == client.waits.seconds.sorted())
}

@Test func fiveTriesAreTheEnd() {
  let client = Client([status(500)])
  #expect(client.ask() == .failure(.unavailable("the server answers 500")))
  #expect(client.transport.bodies.count == 5 && client.waits.seconds.count == 4)
}

@Test func aHangingServerIsGivenUp() {
  let client = Client([.failure(TransportFailure("no whole answer in time"))])
  #expect(client.ask() == .failure(.unavailable("no whole answer in time")))
}

@Test func theLadderGoesDownAndIsRemembered() throws {
  let client = Client([
    status(500, "unknown response_format"), status(400, "bad request"), completion("x"), completion("y"),
  ])
  #expect(try client.ask().get().text == "x")
  #expect(client.model.form == .jsonObject && client.waits.seconds.isEmpty)
  _ = client.ask()
  let forms = client.transport.bodies.map {
    $0.contains("json_schema")
      ? "schema" : $0.contains("\"schema\"") ? "object+schema" : $0.contains("json_object") ? "object" : "text"
  }
  #expect(forms == ["schema", "object+schema", "object", "object"])
}

@Test func aBadRequestInEveryFormIsNotTheFormsFault() {
  let client = Client([status(400, "no such field")])
  #expect(client.ask() == .failure(.unavailable("the server answers 400")))
  #expect(client.transport.bodies.count == 4 && client.model.form == .jsonSchema)
}

@Test(arguments: [401, 403, 404])
func aRefusedKeyEndsTheRunAtOnce(_ code: Int) {
  let client = Client([status(code)])
  #expect(client.ask() == .failure(.unavailable("the server answers \(code)")))
  #expect(client.ask() == .failure(.unavailable("the server answers \(code)")))
  #expect(client.transport.bodies.count == 1)
}

@Test func anEmptyAccountEndsTheRunAtOnce() {
  let client = Client([status(429, #"{"error":{"code":"insufficient_quota"}}"#)])
  _ = client.ask()
  _ = client.ask()
  #expect(client.transport.bodies.count == 1)
}

@Test func failuresInARowOpenTheBreaker() {
  let client = Client([status(500)]) {
    $0.tries = 1
    $0.breakerFailures = 3
  }
  for _ in 0..<5 { _ = client.ask() }
  #expect(client.transport.bodies.count == 3)
  #expect(client.ask() == .failure(.unavailable("3 failures in a row, the last: the server answers 500")))
}

@Test func aTruncatedAnswerIsAskedForOnceWithMoreRoom() throws {
  let client = Client([completion("{", finish: "length"), completion("x")])
  #expect(try client.ask().get().text == "x")
  #expect(client.transport.bodies[1].contains("\"max_tokens\":150"))
  #expect(Client([completion("{", finish: "length")]).ask() == .failure(.truncated))
}

@Test func refusalsAreNoAnswers() {
  #expect(Client([completion("x", finish: "content_filter")]).ask() == .failure(.refused("content filter")))
  let refusal = #"{"choices":[{"message":{"content":null,"refusal":"I will not"},"finish_reason":"stop"}]}"#
  #expect(Client([status(200, refusal)]).ask() == .failure(.refused("I will not")))
}

@Test(arguments: ["<html>garbage", "{}", #"{"choices":[]}"#, #"{"choices":[{"message":{"content":null}}]}"#])
func garbageIsAskedForOnceMore(_ body: String) throws {
  #expect(try Client([status(200, body), completion("x")]).ask().get().text == "x")
  guard case .failure(.malformed) = Client([status(200, body)]).ask() else { return #expect(Bool(false)) }
}

@Test func tooLongAPromptIsSaidToBe() {
  #expect(Client([status(400, "maximum context length is 512")]).ask() == .failure(.tooLong))
}

@Test func capsEndTheRun() {
  let calls = Client([completion("x")]) { $0.maximumCalls = 2 }
  #expect((0..<3).map { _ in calls.ask().isFailure } == [false, false, true])
  let tokens = Client([completion("x")]) { $0.maximumRunTokens = 60 }
  #expect((0..<3).map { _ in tokens.ask().isFailure } == [false, false, true])
  let used = Client([completion("x")]) { $0.maximumRunTokens = 57 }
  #expect((0..<2).map { _ in used.ask().isFailure } == [false, true])
  #expect(used.model.spent.tokens == 57)
  let cost = Client([completion("x")]) {
    $0.promptPrice = 1e6
    $0.maximumCost = 40
  }
  #expect((0..<2).map { _ in cost.ask().isFailure } == [false, true])
  #expect(cost.model.spent.cost == 50)
}

@Test func anAnswerBetweenFailuresKeepsTheBreakerShut() {
  let client = Client([status(500, ""), completion("x"), status(500, ""), completion("x")]) {
    $0.tries = 1
    $0.breakerFailures = 2
  }
  #expect((0..<4).map { _ in client.ask().isFailure } == [true, false, true, false])
}

@Test func batchLinesGoOutAndComeBack() throws {
  let collector = BatchCollector()
  do throws(ModelFailure) { _ = try collector.answer(request) } catch {
    #expect(error == .unavailable("gathered for a batch"))
  }
  let line = BatchFile.line(collector.requests[0], form: .jsonSchema, tokenLimitField: "max_tokens")
  #expect(line.hasPrefix(#"{"custom_id":"\#(request.digest)","method":"POST","url":"/v1/chat/completions","body":{"#))
  let body = #"{"model":"s","choices":[{"message":{"content":"x"},"finish_reason":"stop"}]}"#
  let answered = try BatchFile.answer(
    #"{"id":"1","custom_id":"\#(request.digest)","response":{"status_code":200,"body":\#(body)},"error":null}"#,
    model: "m")
  #expect(answered?.digest == request.digest && answered?.answer.text == "x")
  let failed = #"{"custom_id":"a","response":{"status_code":500,"body":\#(body)}}"#
  #expect(try BatchFile.answer(failed, model: "m") == nil)
  #expect(throws: JSONError.self) { try BatchFile.answer("{", model: "m") }
}

/// What the same request would meet again is an answer too: otherwise it is written for ever anew.
@Test func refusedAndCutOffAnswersOfABatchAreKept() throws {
  func answer(_ choice: String) throws -> ModelAnswer? {
    let body = #"{"model":"s","choices":[\#(choice)]}"#
    return try BatchFile.answer(
      #"{"custom_id":"a","response":{"status_code":200,"body":\#(body)}}"#, model: "m")?.answer
  }
  #expect(try answer(#"{"message":{"content":"{"},"finish_reason":"length"}"#)?.failure == "")
  #expect(
    try answer(#"{"message":{"content":null,"refusal":"I will not"},"finish_reason":"stop"}"#)?.failure == "I will not")
  #expect(try answer(#"{"message":{"content":"x"},"finish_reason":"stop"}"#)?.failure == nil)
  #expect(try answer(#"{"message":{"content":""},"finish_reason":"stop"}"#) == nil)
}

/// The other request is answered while this one is under way.
@Test func aFormThatAnotherRequestHasLearntStays() throws {
  let other = Mutex<OpenAICompatibleModel?>(nil)
  let transport = MeetingTransport { number in
    switch number {
    // The other learns that the server takes no schema at all.
    case 1:
      _ = try? other.withLock { $0 }?.answer(request)
      return status(400)
    case 2, 3: return status(400)
    case 4: return completion("x")
    default: return status(500)
    }
  }
  var settings = ModelSettings()
  settings.server = request.server
  settings.name = request.model
  settings.tries = 1
  let model = OpenAICompatibleModel(settings, key: "", transport: transport) { _ in }
  other.withLock { $0 = model }
  #expect(throws: ModelFailure.unavailable("the server answers 500")) { try model.answer(request) }
  #expect(model.form == .jsonObject && model.names == ["served-1"])
}

@Test func whatIsRememberedOfAServerIsReadAgain() {
  var memory = ServerMemory()
  #expect(memory.text(of: "m") == "json_schema")
  memory.form = .text
  memory.isBlind = true
  memory.names = ["m-1", "m\n2"]
  #expect(memory.text(of: "m") == "text\nno pictures: m\nm answers as m-1\nm answers as m 2")
  #expect(ServerMemory(memory.text(of: "m"), of: "m").names == ["m-1", "m 2"])
  var foreign = ServerMemory()
  foreign.form = .text
  #expect(ServerMemory(memory.text(of: "m"), of: "other") == foreign)
  #expect(ServerMemory("", of: "m") == ServerMemory())
}

@Test func anotherNameOfTheModelIsDoubted() {
  var memory = ServerMemory()
  #expect(memory.doubt(of: ["m-1"]) == nil)
  memory.names = ["m-1"]
  #expect(memory.doubt(of: ["m-1"]) == nil && memory.doubt(of: []) == nil)
  #expect(
    memory.doubt(of: ["m-1", "m-2"])
      == "the server answers as “m-1”, “m-2”, before as “m-1”: if that is another model, say so in the setting "
      + "model.revision, for days that are summarized stay as they are")
}

private let picture = ModelRequest(
  server: "http://model.example/v1", model: "m",
  messages: [.init(role: "user", content: "What is it?", picture: "data:image/png;base64,AAAA")],
  schema: .object([]), temperature: 0, seed: 1, maximumTokens: 100)

extension Client {
  fileprivate func look() -> Result<ModelAnswer, ModelFailure> {
    do throws(ModelFailure) { return .success(try model.answer(picture)) } catch { return .failure(error) }
  }
}

@Test func aPictureIsSentAsADataAddressBesideTheText() throws {
  let client = Client([completion("x")])
  #expect(try client.look().get().text == "x")
  let parts =
    #"[{"type":"text","text":"What is it?"},{"type":"image_url","image_url":{"url":"data:image/png;base64,AAAA"}}]"#
  #expect(client.transport.bodies[0].contains(#""content":\#(parts)"#))
  #expect(picture.digest != request.digest)
}

@Test(arguments: [
  status(400, "this model has no vision"), status(404, "no endpoint takes image input"),
  status(500, "mmproj is missing"),
  status(415), status(422, "image_url is not known"),
])
func aServerWithoutEyesIsAskedOnceAndGoesOnWithTexts(_ reply: Result<TransportReply, TransportFailure>) throws {
  let client = Client([reply, completion("x")]) { $0.breakerFailures = 1 }
  let blind = Result<ModelAnswer, ModelFailure>.failure(.blind)
  #expect(client.look() == blind && client.look() == blind)
  #expect(client.transport.bodies.count == 1)
  #expect(try client.ask().get().text == "x")
}

@Test(arguments: [
  ("7", 7.0), ("0.5", 0.5), ("Tue, 24 Nov 2026 18:00:07 GMT", 7), ("Tue, 24 Nov 2026 17:00:00 GMT", 0), ("300", 60),
])
func retryAfterIsReadInBothForms(_ form: (String, Double)) throws {
  let client = Client([
    status(429, headers: ["retry-after": form.0, "date": "Tue, 24 Nov 2026 18:00:00 GMT"]), completion("x"),
  ])
  #expect(try client.ask().get().text == "x")
  #expect(client.waits.seconds == [form.1])
}

@Test func theLimitsOwnResetIsWaitedFor() throws {
  let client = Client([
    status(429, headers: ["x-ratelimit-reset-requests": "1s", "x-ratelimit-reset-tokens": "0m12s"]), completion("x"),
  ])
  #expect(try client.ask().get().text == "x")
  #expect(client.waits.seconds == [12])
}

extension Result { fileprivate var isFailure: Bool { if case .failure = self { true } else { false } } }
