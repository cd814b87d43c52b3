import Foundation
import HTTP
import Ingestion
import NewsModel
import NewsTestSupport
import Testing

@testable import Providers

/// S3, S5 and S6 of the attack catalogue in docs/INGEST.md.
private func fetch(_ url: String, port: Int, validators: Validators = Validators()) -> FetchResult? {
  var limits = HTTPLimits()
  limits.addressesTakenForPublic = ["127.0.0.3"]
  limits.ports = [port]
  limits.totalMilliseconds = 1_000
  // The worst resolver there is: every strange name is this machine.
  limits.resolutions = strangeNames.map { "\($0):\(port):127.0.0.1" }
  var settings = LiveSettings()
  settings.delay = 0
  guard let address = WebAddress(url) else { return nil }
  var request = FetchRequest(url: address, purpose: .feed)
  request.validators = validators
  return HTTPFetcher(settings: settings, limits: limits).fetch(request)
}

private let strangeNames = [
  "localhost.localdomain", "a.example", "127.0.0.1.xip.example", "①②⑦.⓪.⓪.①", "xn--127-x.example", "loopback",
  "127。0。0。1",
]

/// Every spelling of an address that is not for us, with the server's port for PORT.
private let spellings = [
  "http://127.0.0.1:PORT/", "http://127.0.0.2:PORT/", "http://127.255.255.254:PORT/", "http://localhost:PORT/",
  "http://LOCALHOST:PORT/", "http://localhost.:PORT/", "http://localhost.localdomain:PORT/", "http://loopback:PORT/",
  "http://0.0.0.0:PORT/", "http://0:PORT/", "http://10.0.0.1:PORT/", "http://172.16.0.1:PORT/",
  "http://192.168.0.1:PORT/", "http://169.254.169.254:PORT/latest/meta-data/", "http://100.64.0.1:PORT/",
  "http://192.0.0.1:PORT/", "http://198.18.0.1:PORT/", "http://224.0.0.1:PORT/", "http://240.0.0.1:PORT/",
  "http://255.255.255.255:PORT/", "http://[::1]:PORT/", "http://[::]:PORT/", "http://[::ffff:127.0.0.1]:PORT/",
  "http://[::ffff:7f00:1]:PORT/", "http://[64:ff9b::7f00:1]:PORT/", "http://[2002:7f00:1::]:PORT/",
  "http://[fc00::1]:PORT/", "http://[fe80::1]:PORT/", "http://[fec0::1]:PORT/", "http://2130706433:PORT/",
  "http://0x7f000001:PORT/", "http://0x7f.1:PORT/", "http://0177.0.0.1:PORT/", "http://017700000001:PORT/",
  "http://127.1:PORT/", "http://127.0.1:PORT/", "http://127.0.0.1.:PORT/", "http://user@127.0.0.1:PORT/",
  "http://a.example@127.0.0.1:PORT/", "http://127.0.0.1:PORT#@a.example/", "http://127.0.0.1:PORT\\@a.example/",
  "http://a.example:PORT/", "http://①②⑦.⓪.⓪.①:PORT/", "http://127。0。0。1:PORT/", "http:/127.0.0.1:PORT/",
  "http:127.0.0.1:PORT/", "http:////127.0.0.1:PORT/", "http://127.0.0.1.xip.example:PORT/", "//127.0.0.1:PORT/",
  "\\\\127.0.0.1:PORT\\",
]

/// What never leads to a request, whatever it is.
private let schemes = [
  "file:///etc/hostname", "FILE:///etc/hostname", "file://localhost/etc/hostname", "gopher://127.0.0.1:PORT/_x",
  "ftp://127.0.0.1:PORT/x", "data:text/xml,<rss/>", "javascript:alert(1)", " javascript:alert(1)",
  "java\tscript:alert(1)", "\u{1}javascript:alert(1)", "jar:http://127.0.0.1:PORT/a!/b",
  "view-source:http://127.0.0.1:PORT/", "ws://127.0.0.1:PORT/", "dict://127.0.0.1:PORT/x", "ldap://127.0.0.1:PORT/",
  "mailto:a@a.example", "about:blank", "blob:http://127.0.0.1:PORT/x", "feed:javascript:1", "http://", "http:///",
  "http://:PORT/", "http://127.0.0.1:99999/", "http://a b/",
]

@Test func noSpellingLeadsIntoAPrivateNetwork() throws {
  let inside = try LoopbackServer { _ in .init(200, [], Array("secret".utf8)) }
  for spelling in spellings {
    let url = spelling.replacing("PORT", with: String(inside.port))
    switch fetch(url, port: inside.port) {
    case nil: continue
    case .answer: Issue.record("\(url) was fetched")
    case .failure(let failure):
      #expect(
        failure.kind == .refusedAddress || failure.kind == .refusedScheme
          || failure.detail == "couldn't resolve host name", "\(url): \(failure)")
    }
  }
  #expect(inside.connections == 0)
}

@Test func noRedirectLeadsIntoAPrivateNetworkOrToAnotherScheme() throws {
  let inside = try LoopbackServer { _ in .init(200, [], Array("secret".utf8)) }
  let targets = (spellings + schemes).map { $0.replacing("PORT", with: String(inside.port)) }
  let outside = try LoopbackServer("127.0.0.3", port: inside.port) { path in
    .init(302, ["Location: \(targets[Int(path.dropFirst()) ?? 0].replacing("\u{1}", with: "%01"))"])
  }
  for (number, target) in targets.enumerated() {
    guard case .failure(let failure) = fetch(outside.url + "\(number)", port: inside.port) else {
      Issue.record("\(target) was fetched")
      continue
    }
    #expect(
      [.refusedAddress, .refusedScheme, .redirectLoop, .unreachable].contains(failure.kind), "\(target): \(failure)")
  }
  #expect(inside.connections == 0)
}

@Test func theDetailNamesWhereARedirectLed() throws {
  let server = try LoopbackServer("127.0.0.3") { _ in .init(302, ["Location: file:///etc/hostname"]) }
  guard case .failure(let failure) = fetch(server.url, port: server.port) else {
    Issue.record("a file was fetched")
    return
  }
  #expect(failure == FetchFailure(.refusedScheme, "a redirect leads to file:///etc/hostname"))
}

@Test(arguments: schemes)
func onlyWebAddressesAreAddresses(_ text: String) {
  #expect(WebAddress(text.replacing("PORT", with: "80")) == nil)
}

@Test(arguments: [(301, true), (308, true), (302, false), (303, false), (307, false)])
func onlyPermanentRedirectsAreRemembered(_ status: Int, _ isRemembered: Bool) throws {
  let server = try LoopbackServer("127.0.0.3") { path in
    path == "/new" ? .init(200, [], Array("new".utf8)) : .init(status, ["Location: /new"])
  }
  guard case .answer(let answer) = fetch(server.url + "old", port: server.port) else {
    Issue.record("nothing came")
    return
  }
  #expect(answer.finalURL.path == "/new")
  #expect(answer.permanentURL?.path == (isRemembered ? "/new" : nil))
}

@Test func aPermanentRedirectBehindATemporaryOneIsNotRemembered() throws {
  let server = try LoopbackServer("127.0.0.3") { path in
    switch path {
    case "/1": .init(301, ["Location: /2"])
    case "/2": .init(302, ["Location: /3"])
    case "/3": .init(301, ["Location: /4"])
    default: .init(200)
    }
  }
  guard case .answer(let answer) = fetch(server.url + "1", port: server.port) else {
    Issue.record("nothing came")
    return
  }
  #expect(answer.finalURL.path == "/4")
  #expect(answer.permanentURL?.path == "/2")
}

@Test func validatorsAreSentAsTheyCameAndOnlyToTheirAddress() throws {
  let server = try LoopbackServer("127.0.0.3") { path in
    path == "/new" ? .init(304) : .init(302, ["Location: /new"])
  }
  let validators = Validators(etag: "W/\"a b\"", lastModified: "yesterday, they said")
  guard case .answer(let answer) = fetch(server.url + "old", port: server.port, validators: validators) else {
    Issue.record("nothing came")
    return
  }
  #expect(answer.status == 304)
  #expect(server.requests.first?.contains("If-None-Match: W/\"a b\"\r\n") == true)
  #expect(server.requests.first?.contains("If-Modified-Since: yesterday, they said\r\n") == true)
  #expect(server.requests.last?.contains("If-None-Match") == false)
}

@Test func aValidatorCannotSmuggleAHeaderIn() throws {
  let server = try LoopbackServer("127.0.0.3") { _ in .init(200) }
  _ = fetch(server.url, port: server.port, validators: Validators(etag: "\"a\"\r\nX-Evil: 1"))
  #expect(server.requests.first?.contains("X-Evil") == false)
}

@Test func noCookieAndNoRefererIsSentBack() throws {
  let server = try LoopbackServer("127.0.0.3") { path in
    path == "/1" ? .init(302, ["Location: /2", "Set-Cookie: a=b"]) : .init(200)
  }
  _ = fetch(server.url + "1", port: server.port)
  #expect(server.paths == ["/1", "/2"])
  #expect(!server.requests.contains { $0.lowercased().contains("cookie") || $0.lowercased().contains("referer") })
  #expect(
    server.requests.allSatisfy { $0.contains("User-Agent: StonehandBot/1.0 (+https://stonehand.example/bot)\r\n") })
}

/// Connections of this process to a port of this machine, as the kernel lists them (proc(5), `/proc/net/tcp`).
private func connections(to port: Int) throws -> Int {
  let digits = String(port, radix: 16, uppercase: true)
  let wanted = ":" + String(repeating: "0", count: 4 - digits.count) + digits
  return try String(contentsOfFile: "/proc/self/net/tcp", encoding: .utf8).split(separator: "\n").dropFirst().count {
    let fields = $0.split(separator: " ")
    return fields[2].hasSuffix(wanted) && fields[3] == "01"
  }
}

@Test func connectionsStayOpenToSomeHostsOnly() throws {
  let server = try LoopbackServer { _ in
    var answer = LoopbackServer.Answer(Array("HTTP/1.1 200 Fine\r\nContent-Length: 2\r\n\r\nok".utf8))
    answer.hangs = true
    return answer
  }
  let hosts = (0..<HTTPFetcher.openHosts + 6).map { "paper-\($0).example" }
  var limits = HTTPLimits()
  limits.allowsPrivateAddresses = true
  limits.resolutions = hosts.map { "\($0):\(server.port):127.0.0.1" }
  var settings = LiveSettings()
  settings.delay = 0
  let fetcher = HTTPFetcher(settings: settings, limits: limits)
  for host in hosts {
    let url = try #require(WebAddress("http://\(host):\(server.port)/"))
    guard case .answer(let answer) = fetcher.fetch(FetchRequest(url: url, purpose: .page)) else {
      Issue.record("\(host) did not answer")
      continue
    }
    #expect(answer.body == Array("ok".utf8))
  }
  #expect(fetcher.open == hosts.dropFirst(6).sorted())
  // The server may have closed some of its own accord.
  #expect(try connections(to: server.port) <= HTTPFetcher.openHosts)
}

@Test func eachHopIsJudgedBeforeItIsAskedFor() throws {
  let server = try LoopbackServer("127.0.0.3") { path in
    .init(302, ["Location: /\((Int(path.dropFirst()) ?? 0) + 1)"])
  }
  var limits = HTTPLimits()
  limits.addressesTakenForPublic = ["127.0.0.3"]
  limits.ports = [server.port]
  var settings = LiveSettings()
  settings.delay = 0
  let url = try #require(WebAddress(server.url + "1"))
  var judged: [String] = []
  let start = ContinuousClock.now
  let result = HTTPFetcher(settings: settings, limits: limits).fetch(FetchRequest(url: url, purpose: .page)) { hop in
    judged.append(hop.path)
    return hop.path == "/3" ? .failure(FetchFailure(.robots, "not there")) : .success(0.5)
  }
  guard case .failure(let failure) = result else {
    Issue.record("the redirect was followed")
    return
  }
  #expect(failure == FetchFailure(.robots, "not there"))
  #expect(judged == ["/2", "/3"])
  #expect(server.paths == ["/1", "/2"])
  #expect(ContinuousClock.now - start >= .seconds(0.5))
}
