import HTTP
import Ingestion
import NewsModel
import NewsTestSupport
import Testing

@testable import Providers

/// S2 of the attack catalogue in docs/INGEST.md: what becomes of a feed when its site's robots.txt is odd.
private struct RobotsCase: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var mayRead: Bool
  var answer: @Sendable (_ path: String) -> LoopbackServer.Answer

  init(_ name: String, _ mayRead: Bool, _ answer: @escaping @Sendable (String) -> LoopbackServer.Answer) {
    (testDescription, self.mayRead, self.answer) = (name, mayRead, answer)
  }

  /// For robots.txt alone.
  init(_ name: String, _ mayRead: Bool, _ status: Int, _ headers: [String] = [], _ body: [UInt8] = []) {
    self.init(name, mayRead) { _ in .init(status, headers, body) }
  }
}

private func text(_ text: String) -> [UInt8] { Array(text.utf8) }
private let closed = text("User-agent: *\nDisallow: /\n")

private func hops(_ count: Int, to body: [UInt8]) -> @Sendable (String) -> LoopbackServer.Answer {
  { path in
    let number = path == "/robots.txt" ? 0 : Int(path.dropFirst(4)) ?? 0
    return number < count ? .init(302, ["Location: /hop\(number + 1)"]) : .init(200, [], body)
  }
}

private let cases = [
  RobotsCase("404 allows everything", true, 404), RobotsCase("401 allows everything", true, 401),
  RobotsCase("403 allows everything", true, 403), RobotsCase("410 allows everything", true, 410),
  RobotsCase("500 allows nothing", false, 500), RobotsCase("503 allows nothing", false, 503),
  RobotsCase("429 allows nothing", false, 429),
  RobotsCase("200 is obeyed", false, 200, [], closed),
  RobotsCase("a mark in front", false, 200, [], [0xEF, 0xBB, 0xBF] + closed),
  RobotsCase("null bytes in it", false, 200, [], text("User-agent: *\n\0\0\n\0Allow: /\nDisallow: /\n")),
  RobotsCase("a page instead", true, 200, ["Content-Type: text/html"], text("<html><body>Disallow: /</body></html>")),
  RobotsCase("an empty file", true, 200),
  RobotsCase("rules before the limit count", false, 200, [], closed + [UInt8](repeating: 0x0A, count: 1_400_000)),
  RobotsCase("rules after the limit do not", true, 200, [], [UInt8](repeating: 0x0A, count: 1_400_000) + closed),
  RobotsCase("five redirects are followed", false, hops(5, to: closed)),
  RobotsCase("six count as not there", true, hops(6, to: closed)),
  RobotsCase("a redirect without end", true, hops(1000, to: closed)),
  RobotsCase("a redirect to a file", false, 302, ["Location: file:///etc/robots.txt"]),
  RobotsCase("a redirect into a private network", false, 302, ["Location: http://127.0.0.1/robots.txt"]),
  RobotsCase("headers without end", false) { _ in
    .init(
      text("HTTP/1.1 200 OK\r\n" + String(repeating: "X: " + String(repeating: "y", count: 90) + "\r\n", count: 5000)))
  },
  RobotsCase("silence", false) { _ in
    var answer = LoopbackServer.Answer([])
    answer.hangs = true
    return answer
  },
  RobotsCase("a connection that is closed", false) { _ in .init([]) },
]

@Test(arguments: cases)
private func robotsThatDoNotComeAsTheyShould(_ robots: RobotsCase) throws {
  let server = try LoopbackServer("127.0.0.3") { path in
    path == "/feed" ? .init(200, [], text("<rss><channel/></rss>")) : robots.answer(path)
  }
  var limits = HTTPLimits()
  limits.addressesTakenForPublic = ["127.0.0.3"]
  limits.ports = [server.port, 80]
  limits.totalMilliseconds = 1_000
  var settings = IngestionSettings()
  settings.live.delay = 0
  let feed = server.url + "feed"
  let source = OutletSource(
    outlet: Outlet(id: .init("a"), name: "A", domain: "127.0.0.3"), domains: ["127.0.0.3"], feeds: [feed])
  var reader = OutletReader(
    source, ingester: Ingester(settings: settings, registry: OutletRegistry([source])),
    fetcher: HTTPFetcher(settings: settings.live, limits: limits), held: HeldPages(), pages: [:],
    day: Day(number: 20_514),
    now: Instant(day: Day(number: 20_514), secondOfDay: 0)
  ) { _ in }
  let health = reader.read([:]).health
  #expect(health.map { $0.state == .ok } == [robots.mayRead], "\(health.first?.detail ?? "")")
  #expect(server.paths.contains("/feed") == robots.mayRead)
}
