import JSON
import NewsModel
import Testing

@testable import Ingestion

private let index = (1...2).map { "<sitemap><loc>https://a.example/m\($0)</loc></sitemap>" }.joined()

private func map(_ paths: [String]) -> String {
  "<urlset xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'>"
    + paths.map { "<url><loc>https://a.example\($0)</loc><n:news><n:title>T</n:title></n:news></url>" }.joined()
    + "</urlset>"
}

/// A site whose feed is an index of two maps with a page each.
private func site(_ fields: [(String, String)] = []) -> StubWeb {
  let web = StubWeb()
  web.set("https://a.example/feed", 200, fields, "<sitemapindex>\(index)</sitemapindex>")
  for number in 1...2 { web.set("https://a.example/m\(number)", 200, fields, map(["/\(number)"])) }
  for number in 1...3 { web.page("/\(number)") }
  return web
}

/// The same site an hour later.
private func readAgain(_ web: StubWeb, after first: OutletReading) -> OutletReading {
  web.forget()
  var held = HeldPages()
  for finding in first.findings { finding.capture.map { held.insert($0.url) } }
  return read(web, state: first.states.first, held: held, at: Instant(seconds: now.seconds + 86_400))
}

@Test func aMapThatGrowsUnderTheSameIndexIsRead() {
  let web = site()
  let first = read(web)
  web.set("https://a.example/m1", 200, [], map(["/1", "/3"]))
  let second = readAgain(web, after: first)
  #expect(second.findings.compactMap(\.capture?.url) == ["https://a.example/3"])
  #expect(second.health.map(\.state) == [.ok])
  #expect(web.paths == ["/robots.txt", "/feed", "/m1", "/m2", "/3"])
}

@Test func mapsAreAskedForWithTheirOwnValidatorsWhenTheIndexIsNotModified() {
  let web = site([("etag", "\"i\"")])
  web.set("https://a.example/m2", 200, [("etag", "\"m2\"")], map(["/2"]))
  let first = read(web)
  web.set("https://a.example/feed", 304, [], "")
  web.set("https://a.example/m1", 200, [], map(["/1", "/3"]))
  web.set("https://a.example/m2", 304, [], "")
  let second = readAgain(web, after: first)
  #expect(second.findings.compactMap(\.capture?.url) == ["https://a.example/3"])
  #expect(web.asked.dropFirst().prefix(3).map(\.validators.etag) == ["\"i\"", "\"i\"", "\"m2\""])
}

/// What an earlier version remembered knows no maps, and a server that says “not modified” would go on hiding them.
@Test func aStateThatKnowsNoMapsAsksForTheWholeIndexOnce() throws {
  let web = site([("etag", "\"i\"")])
  var old = FeedState(id: "https://a.example/feed")
  old.etag = "\"i\""
  let first = read(web, state: old)
  #expect(web.asked.dropFirst().first?.validators.etag == nil)
  #expect(first.states.first?.maps.count == 2)
  #expect(first.states.first?.knowsMaps == true)
}

@Test func anIndexOfUnchangedMapsIsUnchanged() {
  let web = site()
  let second = readAgain(web, after: read(web))
  #expect(second.findings.isEmpty)
  #expect(second.health.map(\.state) == [.unchanged])
}

@Test func aMapThatDoesNotComeIsSaidAndAskedForAgain() throws {
  let web = site()
  web.set("https://a.example/m1", 503, [("retry-after", "7200")], "")
  let first = read(web)
  let health = try #require(first.health.first)
  #expect(first.findings.compactMap(\.capture?.url) == ["https://a.example/2"])
  #expect(health.state == .ok)
  #expect([health.reason, health.detail] == ["http.503", "https://a.example/m1"])
  #expect(health.status == 503)
  #expect(first.states.first?.notBefore == Instant(seconds: now.seconds + 7200))
  web.set("https://a.example/m1", 200, [], map(["/1"]))
  #expect(readAgain(web, after: first).findings.compactMap(\.capture?.url) == ["https://a.example/1"])
}

@Test func anIndexWithoutAMapThatComesHasFailed() {
  let web = site()
  web.set("https://a.example/robots.txt", 200, [], "User-agent: *\nDisallow: /m1\n")
  web.failures["https://a.example/m2"] = FetchFailure(.timedOut, "no whole answer in time")
  let health = read(web).health
  #expect(health.map(\.state) == [.failed])
  #expect(health.map(\.reason) == ["fetch.timeout"])
  #expect(health.map(\.detail) == ["https://a.example/m2: no whole answer in time"])
}

@Test func anIndexOfWhichNotAllWasTakenIsReadWholeAgain() {
  let web = site()
  web.set("https://a.example/m1", 200, [], map(["/1", "/3"]))
  let first = read(web) { $0.entries = 1 }
  #expect(first.findings.compactMap(\.capture).count == 2)
  #expect(readAgain(web, after: first).findings.compactMap(\.capture?.url) == ["https://a.example/3"])
}

@Test func whatIsRememberedOfMapsIsWrittenAndRead() throws {
  let state = try #require(read(site([("etag", "\"x\"")])).states.first)
  #expect(state.maps.map(\.etag) == ["\"x\"", "\"x\""])
  #expect(try FeedState(jsonText: state.jsonText) == state)
}
