import NewsTestSupport
import Testing

@testable import HTTP

/// S5, S7 and S8 of the attack catalogue in docs/INGEST.md.
private func fetch(
  _ server: LoopbackServer, limit: Int = 1 << 20, _ change: (inout HTTPLimits) -> Void = { _ in }
) throws(HTTPError) -> HTTPResponse {
  var limits = HTTPLimits()
  limits.allowsPrivateAddresses = true
  limits.totalMilliseconds = 1_000
  change(&limits)
  return try HTTPClient(userAgent: "TestBot/1.0", limits: limits).send(
    HTTPRequest(url: server.url, bodyLimit: limit))
}

@Test(arguments: ["gzip", "gzip, gzip", "x-gzip", "deflate, gzip"])
func bombsAreStoppedAtTheLimit(_ coding: String) throws {
  let body = GzipBomb.zeros(mebibytes: 300)
  let server = try LoopbackServer { _ in .init(200, ["Content-Encoding: \(coding)"], body) }
  let error = #expect(throws: HTTPError.self) { try fetch(server) }
  // Where the inner coding is a lie it does not read; where there is none it grows too large.
  let isOne = coding == "gzip" || coding == "x-gzip"
  #expect(isOne ? error == .tooLarge(limit: 1 << 20) : error != nil, "\(String(describing: error))")
}

@Test func manyLayersOfCodingAreRefused() throws {
  let layers = (0..<20).map { _ in "gzip" }.joined(separator: ", ")
  let server = try LoopbackServer { _ in .init(200, ["Content-Encoding: \(layers)"], GzipBomb.zeros(mebibytes: 1)) }
  #expect(throws: HTTPError.self) { try fetch(server) }
}

@Test func aLengthThatPromisesMoreIsNoResponse() throws {
  let server = try LoopbackServer { _ in
    .init(Array("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nConnection: close\r\n\r\nshort".utf8))
  }
  #expect(throws: HTTPError.unreachable("transferred a partial file")) { try fetch(server) }
}

@Test func aLengthThatPromisesLessCutsTheBody() throws {
  let server = try LoopbackServer { _ in
    .init(Array("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nfirst and the rest".utf8))
  }
  #expect(try fetch(server).body == Array("first".utf8))
}

@Test(arguments: ["Content-Length: -5", "Transfer-Encoding: chunked"])
func lengthsThatAreNoneAreNoResponse(_ header: String) throws {
  let server = try LoopbackServer { _ in .init(Array("HTTP/1.1 200 OK\r\n\(header)\r\n\r\nzz\r\nbody".utf8)) }
  #expect(throws: HTTPError.self) { try fetch(server) }
}

@Test func anEndlessBodyIsStoppedAtTheLimit() throws {
  var answer = LoopbackServer.Answer(Array("HTTP/1.1 200 OK\r\n\r\n".utf8))
  answer.tail = [UInt8](repeating: 0x20, count: 1 << 16)
  let server = try LoopbackServer { [answer] _ in answer }
  #expect(throws: HTTPError.tooLarge(limit: 1 << 20)) { try fetch(server) }
}

@Test func slowHeadersAreEndedByTheTotalTime() throws {
  var answer = LoopbackServer.Answer(200)
  answer.pause = 100_000
  let server = try LoopbackServer { [answer] _ in answer }
  #expect(throws: HTTPError.timedOut) { try fetch(server) }
}

@Test func aConnectionThatFallsSilentIsEndedByTheTotalTime() throws {
  var answer = LoopbackServer.Answer(Array("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf".utf8))
  answer.hangs = true
  let server = try LoopbackServer { [answer] _ in answer }
  #expect(throws: HTTPError.timedOut) { try fetch(server) }
}

@Test func aConnectionThatIsClosedAtOnceIsUnreachable() throws {
  let server = try LoopbackServer { _ in .init([]) }
  #expect(throws: HTTPError.unreachable("server returned nothing (no headers, no data)")) { try fetch(server) }
}

@Test func oneHeaderOfAMegabyteIsStopped() throws {
  let value = String(repeating: "y", count: 1 << 20)
  let server = try LoopbackServer { _ in .init(200, ["X-Long: \(value)"]) }
  #expect(throws: HTTPError.self) { try fetch(server) }
}

@Test func endlessInterimResponsesAreStopped() throws {
  var answer = LoopbackServer.Answer(Array("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n".utf8))
  answer.tail = answer.bytes
  let server = try LoopbackServer { [answer] _ in answer }
  #expect(throws: HTTPError.tooManyHeaders) { try fetch(server) { $0.totalMilliseconds = 10_000 } }
}

@Test(arguments: ["garbage\r\n\r\n", "HTTP/0.9 200\r\n\r\n", "SSH-2.0-OpenSSH\r\n", "\u{0}\u{0}\u{0}"])
func whatIsNoHTTPIsNoResponse(_ text: String) throws {
  let server = try LoopbackServer { _ in .init(Array(text.utf8)) }
  #expect(throws: HTTPError.self) { try fetch(server) }
}

/// The resolver says one address when it is asked first and another one later: what counts is the address that is
/// connected to, each time.
@Test func aNameThatTurnsPrivateIsNotConnectedTo() throws {
  let inside = try LoopbackServer("127.0.0.2") { _ in .init(200, [], Array("secret".utf8)) }
  let outside = try LoopbackServer("127.0.0.1", port: inside.port) { _ in .init(200, [], Array("public".utf8)) }
  func ask(_ addresses: String) throws -> [UInt8] {
    var limits = HTTPLimits()
    limits.ports = [inside.port]
    limits.addressesTakenForPublic = ["127.0.0.1"]
    limits.resolutions = ["rebind.example:\(inside.port):\(addresses)"]
    let request = HTTPRequest(url: "http://rebind.example:\(inside.port)/", bodyLimit: 100)
    return try HTTPClient(userAgent: "TestBot/1.0", limits: limits).send(request).body
  }
  #expect(try ask("127.0.0.1") == Array("public".utf8))
  #expect(throws: HTTPError.refusedAddress("127.0.0.2")) { try ask("127.0.0.2") }
  #expect(throws: HTTPError.refusedAddress("127.0.0.2")) { try ask("127.0.0.2,127.0.0.1") }
  #expect(inside.connections == 0)
  #expect(outside.connections >= 1)
}

@Test(arguments: [22, 25, 6379, 11_211])
func otherPortsAreRefused(_ port: Int) {
  var limits = HTTPLimits()
  limits.addressesTakenForPublic = ["127.0.0.1"]
  let client = HTTPClient(userAgent: "TestBot/1.0", limits: limits)
  #expect(throws: HTTPError.refusedAddress("127.0.0.1 port \(port)")) {
    try client.send(HTTPRequest(url: "http://127.0.0.1:\(port)/", bodyLimit: 100))
  }
}
