import NewsTestSupport
import Testing

@testable import HTTP

private func client(_ change: (inout HTTPLimits) -> Void = { _ in }) -> HTTPClient {
  var limits = HTTPLimits()
  limits.allowsPrivateAddresses = true
  limits.totalMilliseconds = 2_000
  change(&limits)
  return HTTPClient(userAgent: "TestBot/1.0 (+https://bot.example/)", limits: limits)
}

private func answer(_ head: String, _ body: String = "") -> [UInt8] {
  Array("HTTP/1.1 \(head)\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8)
}

@Test func aResponseIsRead() throws {
  let server = try LoopbackServer(answer: answer("200 OK\r\nETag: \"a b\"\r\nX-Twice: 1\r\nX-Twice:2 ", "hello"))
  let response = try client().send(HTTPRequest(url: server.url, bodyLimit: 100))
  #expect(response.status == 200)
  #expect(response.header("etag") == "\"a b\"")
  #expect(response.headers.filter { $0.name == "x-twice" }.map(\.value) == ["1", "2 "])
  #expect(response.body == Array("hello".utf8))
}

@Test func whatComesBeforeTheResponseIsNoneOfIt() throws {
  let early = Array("HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n".utf8)
  let server = try LoopbackServer(answer: early + answer("200 OK\r\nETag: \"1\"", "hello"))
  let response = try client().send(HTTPRequest(url: server.url, bodyLimit: 100))
  #expect(response.status == 200)
  #expect(response.headers.map(\.name) == ["etag", "content-length"])
}

@Test func redirectsAreNotFollowed() throws {
  let server = try LoopbackServer(answer: answer("302 Found\r\nLocation: file:///etc/hostname"))
  let response = try client().send(HTTPRequest(url: server.url, bodyLimit: 100))
  #expect(response.status == 302)
  #expect(response.header("location") == "file:///etc/hostname")
}

@Test(arguments: [
  "http://127.0.0.1:PORT/", "http://localhost:PORT/", "http://2130706433:PORT/", "http://0x7f.1:PORT/",
  "http://0177.0.0.1:PORT/",
  "http://127.1:PORT/", "http://127.0.0.1.:PORT/", "http://[::ffff:127.0.0.1]:PORT/", "http://0.0.0.0:PORT/",
  "http://[::1]:PORT/",
  "http://user@127.0.0.1:PORT/", "http://a.example@127.0.0.1:PORT/",
])
func privateAddressesAreRefusedInEverySpelling(_ template: String) throws {
  let server = try LoopbackServer(answer: answer("200 OK", "secret"))
  let url = template.replacing("PORT", with: String(server.port))
  let error = #expect(throws: HTTPError.self) {
    try client { $0.allowsPrivateAddresses = false }.send(HTTPRequest(url: url, bodyLimit: 100))
  }
  #expect(
    error?.description.hasSuffix("is not public") == true || error == .unreachable("couldn't resolve host name"),
    "\(String(describing: error))")
  #expect(server.connections == 0)
}

@Test(arguments: [
  "file:///etc/hostname", "gopher://127.0.0.1/", "ftp://127.0.0.1/", "data:text/plain,x", "javascript:1",
  "jar:http://a/!/",
])
func otherSchemesAreRefused(_ url: String) {
  let error = #expect(throws: HTTPError.self) { try client().send(HTTPRequest(url: url, bodyLimit: 100)) }
  #expect(error == .refusedURL)
}

@Test func aBodyLargerThanTheLimitIsStopped() throws {
  let server = try LoopbackServer(answer: answer("200 OK", String(repeating: "x", count: 5000)))
  let error = #expect(throws: HTTPError.self) { try client().send(HTTPRequest(url: server.url, bodyLimit: 1000)) }
  #expect(error == .tooLarge(limit: 1000))
  var request = HTTPRequest(url: server.url, bodyLimit: 1000)
  request.keepsHead = true
  #expect(try client().send(request).body.count == 1000)
}

@Test func headersWithoutEndAreStopped() throws {
  let lines = (0..<10_000).map { "X-\($0): " + String(repeating: "y", count: 90) + "\r\n" }.joined()
  let server = try LoopbackServer(answer: Array(("HTTP/1.1 200 OK\r\n" + lines + "\r\n").utf8))
  let error = #expect(throws: HTTPError.self) { try client().send(HTTPRequest(url: server.url, bodyLimit: 1000)) }
  #expect(error == .tooManyHeaders)
}

@Test func aDrippingServerIsEndedByTheTotalTime() throws {
  let server = try LoopbackServer(answer: answer("200 OK", String(repeating: "x", count: 200)), pause: 100_000)
  let clock = ContinuousClock()
  var error: HTTPError?
  let time = clock.measure {
    do throws(HTTPError) { _ = try client().send(HTTPRequest(url: server.url, bodyLimit: 1000)) } catch let caught {
      error = caught
    }
  }
  #expect(error == .timedOut)
  #expect(time < .seconds(5))
}

@Test func aSilentServerIsEndedByTheTotalTime() throws {
  let server = try LoopbackServer(answer: nil)
  let error = #expect(throws: HTTPError.self) { try client().send(HTTPRequest(url: server.url, bodyLimit: 1000)) }
  #expect(error == .timedOut)
}

@Test func aShortBodyIsNoResponse() throws {
  let server = try LoopbackServer(answer: Array("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort".utf8))
  #expect(throws: HTTPError.self) { try client().send(HTTPRequest(url: server.url, bodyLimit: 1000)) }
}

@Test func headersThatWouldBreakTheLineAreLeftOut() throws {
  let server = try LoopbackServer(answer: answer("200 OK", "x"))
  let request = HTTPRequest(url: server.url, headers: [("If-None-Match", "\"a\"\r\nX-Evil: 1")], bodyLimit: 100)
  #expect(try client().send(request).status == 200)
}
