import NewsModel
import Testing

@testable import Ingestion

@Test func entriesBecomePagesWithTheirWitness() throws {
  let web = StubWeb()
  web.feed([item("/1", "Mon, 02 Mar 2026 10:00:00 GMT")])
  web.page("/1")
  let harvest = read(web)
  let capture = try #require(harvest.findings.first?.capture)
  #expect(capture.kind == .page)
  #expect(capture.via == "feed")
  #expect(capture.outlet?.rawValue == "a")
  #expect(capture.feed?.title == "T /1")
  #expect(harvest.health.map(\.state) == [.ok])
  #expect(harvest.health.first?.new == 1)
  #expect(web.paths == ["/robots.txt", "/feed", "/1"])
}

@Test func whatTheLakeHoldsIsNotFetched() {
  let web = StubWeb()
  web.feed([item("/1"), item("/2?utm_source=x")])
  web.page("/2")
  var held = HeldPages()
  for path in ["/1", "/2"] { held.insert("https://www.a.example" + path) }
  let harvest = read(web, held: held)
  #expect(harvest.findings.isEmpty)
  #expect(web.paths == ["/robots.txt", "/feed"])
}

@Test func aPageThatDoesNotComeLeavesItsEntry() {
  let web = StubWeb()
  web.feed([item("/1"), item("/2")])
  web.failures["https://a.example/1"] = FetchFailure(.timedOut, "no whole answer in time")
  let harvest = read(web)
  #expect(harvest.findings.map(\.word).sorted() == ["feed-entry", "feed-entry", "fetch.timeout", "http.clientError"])
  #expect(harvest.health.first?.pagesFailed == 2)
}

@Test func robotsAreObeyed() {
  let web = StubWeb()
  web.feed([item("/private/1")])
  web.page("/private/1")
  web.set("https://a.example/robots.txt", 200, [], "User-agent: *\nDisallow: /private\n")
  #expect(read(web).findings.map(\.word).sorted() == ["feed-entry", "refused.robots"])
  #expect(!web.paths.contains("/private/1"))
}

@Test(arguments: [(404, true), (403, true), (500, false), (503, false), (429, false)])
func aRobotsFileThatDoesNotComeDecides(_ status: Int, _ isAllowed: Bool) {
  let web = StubWeb()
  web.feed([])
  web.set("https://a.example/robots.txt", status, [], "")
  #expect(read(web).health.first?.state == (isAllowed ? .ok : .refused))
}

@Test func validatorsAreSentAndKept() throws {
  let web = StubWeb()
  web.feed([], fields: [("etag", "W/\"x y\""), ("last-modified", "Mon, 02 Mar 2026 10:00:00 GMT")])
  let first = try #require(read(web).states.first)
  #expect(first.etag == "W/\"x y\"")
  #expect(first.notBefore == Instant(seconds: now.seconds + 3600))
  var due = first
  due.notBefore = nil
  // The same body under a new validator: the new one counts.
  web.feed([], fields: [("etag", "\"z\"")])
  let harvest = read(web, state: due)
  #expect(web.asked.last?.validators == Validators(etag: "W/\"x y\"", lastModified: "Mon, 02 Mar 2026 10:00:00 GMT"))
  #expect(harvest.states.first?.etag == "\"z\"")
  #expect(harvest.states.first?.lastModified == nil)
  #expect(harvest.health.first?.state == .unchanged)
}

@Test func notModifiedKeepsWhatItConfirms() {
  let web = StubWeb()
  web.set("https://a.example/feed", 304, [], "")
  var state = FeedState(id: "https://a.example/feed")
  state.etag = "\"a\""
  let harvest = read(web, state: state)
  #expect(harvest.states.first?.etag == "\"a\"")
  #expect(harvest.health.first?.state == .unchanged)
}

@Test(arguments: [
  ("7200", 7200), ("Mon, 02 Mar 2026 14:00:00 GMT", 7200), ("1000000000", 86_400), ("-5", 3600),
  ("Mon, 02 Mar 2020 14:00:00 GMT", 3600),
  ("soon", 3600),
])
func retryAfterIsObeyedUpToADay(_ text: String, _ seconds: Int) {
  let web = StubWeb()
  web.set("https://a.example/feed", 429, [("retry-after", text)], "")
  #expect(read(web).states.first?.notBefore == Instant(seconds: now.seconds + seconds))
}

@Test func aFeedThatComesAndAsksForYearsWaitsADay() {
  let web = StubWeb()
  web.feed([item("/1")], fields: [("retry-after", "1000000000")])
  #expect(read(web).states.first?.notBefore == Instant(seconds: now.seconds + 86_400))
}

@Test func failuresBackOffToADayAndRetireTheFeed() {
  var state = FeedState(id: "https://a.example/feed")
  let settings = LiveSettings()
  var waits: [Int] = []
  var time = now
  while !state.retired, waits.count < 100 {
    state.fail(at: time, retryAfter: nil, settings)
    waits.append((state.notBefore?.seconds ?? 0) - time.seconds)
    time = state.notBefore ?? time
  }
  #expect(waits.prefix(6) == [3600, 7200, 14_400, 28_800, 57_600, 86_400])
  #expect(state.retired)
  #expect(time.seconds - now.seconds >= 10 * 86_400)
}

@Test func aFeedThatIsGoneIsAskedNoMore() {
  let web = StubWeb()
  web.set("https://a.example/feed", 410, [], "")
  let harvest = read(web)
  #expect(harvest.health.first?.state == .retired)
  #expect(read(web, state: harvest.states.first).health.first?.state == .retired)
  #expect(web.paths.filter { $0 == "/feed" }.count == 1)
}

@Test func entriesGoToTheirDayOrAreHeld() {
  let web = StubWeb()
  web.feed([
    item("/today", "Mon, 02 Mar 2026 10:00:00 GMT"), item("/late", "Fri, 27 Feb 2026 10:00:00 GMT"), item("/undated"),
    item("/old", "Mon, 02 Feb 2026 10:00:00 GMT"), item("/soon", "Mon, 02 Mar 2026 23:00:00 GMT"),
    item("/future", "Mon, 02 Mar 2027 10:00:00 GMT"), "<item><title>No link</title></item>",
  ])
  for path in ["/today", "/late", "/undated", "/old", "/soon", "/future"] { web.page(path) }
  let harvest = read(web)
  let days = harvest.findings.compactMap { finding in
    if case .capture(let capture, let day) = finding { "\(capture.url.dropFirst(17)) \(day)" } else { nil }
  }
  #expect(days.sorted() == ["/late 2026-02-27", "/soon 2026-03-02", "/today 2026-03-02", "/undated 2026-03-02"])
  #expect(
    harvest.findings.compactMap(\.reason).sorted() == [
      "feed.entryFromFuture", "feed.entryTooOld", "feed.entryWithoutAddress",
    ])
  #expect(harvest.health.first?.new == 3)
  #expect(harvest.health.first?.late == 1)
  #expect(harvest.health.first?.held == 3)
}

@Test func aFloodIsCappedNewestFirst() {
  let web = StubWeb()
  web.feed(
    (0..<10_000).map { item("/\($0)") } + [
      item("/new", "Mon, 02 Mar 2026 11:00:00 GMT"), item("/newest", "Mon, 02 Mar 2026 12:00:00 GMT"),
    ])
  let harvest = read(web) {
    $0.entries = 20
    $0.pages = false
  }
  #expect(harvest.findings.compactMap(\.capture).count == 20)
  #expect(harvest.findings.compactMap(\.capture).contains { $0.url == "https://a.example/newest" })
  #expect(harvest.health.first?.held == 9_982)
}

@Test func aCrawlDelayIsAskedForAndALongOneSparesThePages() {
  let web = StubWeb()
  web.feed([item("/1")])
  web.page("/1")
  web.set("https://a.example/robots.txt", 200, [], "User-agent: *\nCrawl-delay: 10\nDisallow:\n")
  _ = read(web)
  #expect(web.asked.last?.delay == 10)
  web.set("https://a.example/robots.txt", 200, [], "User-agent: *\nCrawl-delay: 60\nDisallow:\n")
  #expect(read(web).findings.map(\.word) == ["feed-entry"])
}

@Test func sitemapIndexesLeadToTheirNewestMaps() {
  let web = StubWeb()
  let maps = (1...9).map { "<sitemap><loc>https://a.example/m\($0)</loc><lastmod>2026-03-0\($0)</lastmod></sitemap>" }
  web.set("https://a.example/feed", 200, [], "<sitemapindex>\(maps.joined())</sitemapindex>")
  web.set(
    "https://a.example/m9", 200, [],
    "<urlset xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>https://a.example/1</loc><n:news><n:title>T</n:title></n:news></url></urlset>"
  )
  web.page("/1")
  #expect(read(web).findings.map(\.word) == ["page"])
  #expect(web.paths.filter { $0.hasPrefix("/m") } == ["/m9", "/m8", "/m7", "/m6", "/m5"])
}

@Test func anOutletsFindingsComeAsTheyAreMade() {
  let web = StubWeb()
  web.feed([item("/1"), item("/2")])
  web.page("/1")
  web.page("/2")
  var asked: [[String]] = []
  let source = OutletSource(
    outlet: Outlet(id: .init("a"), name: "A", domain: "a.example"), domains: ["a.example"],
    feeds: ["https://a.example/feed"])
  var settings = IngestionSettings()
  settings.images = false
  var reader = OutletReader(
    source, ingester: Ingester(settings: settings, registry: OutletRegistry([source])), fetcher: web, held: HeldPages(),
    pages: [:], day: now.day, now: now
  ) { _ in asked.append(Array(web.paths.dropFirst(2))) }
  _ = reader.read([:])
  #expect(asked == [["/1"], ["/1", "/2"]])
}
