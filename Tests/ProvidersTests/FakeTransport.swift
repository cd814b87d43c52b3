import Providers
import Synchronization

/// A server that answers from a list and notes what it got.
final class FakeTransport: HTTPTransport {
  private let replies: Mutex<[Result<TransportReply, TransportFailure>]>
  private let received = Mutex<[String]>([])

  init(_ replies: [Result<TransportReply, TransportFailure>]) { self.replies = Mutex(replies) }

  /// Bodies of the requests.
  var bodies: [String] { received.withLock { $0 } }

  func post(
    _ body: [UInt8], to url: String, headers: [(name: String, value: String)], timeout: Double
  ) throws(TransportFailure) -> TransportReply {
    received.withLock { $0.append(String(decoding: body, as: UTF8.self)) }
    let next = replies.withLock {
      $0.count > 1 ? $0.removeFirst() : $0.first ?? .failure(TransportFailure("no reply left"))
    }
    return try next.get()
  }
}

/// A reply of a server that answers.
func completion(_ content: String, finish: String = "stop", usage: Bool = true) -> Result<
  TransportReply, TransportFailure
> {
  let counts = usage ? #","usage":{"prompt_tokens":50,"completion_tokens":7}"# : ""
  let escaped = content.replacing("\"", with: "\\\"")
  return status(
    200,
    #"{"model":"served-1","choices":[{"message":{"content":"\#(escaped)"},"finish_reason":"\#(finish)"}]\#(counts)}"#)
}

func status(_ code: Int, _ body: String = "", headers: [String: String] = [:]) -> Result<
  TransportReply, TransportFailure
> {
  .success(TransportReply(status: code, headers: headers, body: Array(body.utf8)))
}

/// Notes how long it was told to wait.
final class Waits: Sendable {
  private let all = Mutex<[Double]>([])
  var seconds: [Double] { all.withLock { $0 } }
  func wait(_ seconds: Double) { all.withLock { $0.append(seconds) } }
}

/// A server whose answers depend on how many requests came before, and which may do something between.
final class MeetingTransport: HTTPTransport {
  private let answer: @Sendable (Int) -> Result<TransportReply, TransportFailure>
  private let count = Mutex(0)

  /// - Parameter answer: to the first request, which is number 1, and so on.
  init(_ answer: @escaping @Sendable (Int) -> Result<TransportReply, TransportFailure>) { self.answer = answer }

  func post(
    _ body: [UInt8], to url: String, headers: [(name: String, value: String)], timeout: Double
  ) throws(TransportFailure) -> TransportReply {
    let number = count.withLock {
      $0 += 1
      return $0
    }
    return try answer(number).get()
  }
}
