import NewsModel
import Testing

@testable import Ingestion

private func hours(_ hours: Int) -> Instant { Instant(seconds: now.seconds + hours * 3600) }

/// What a first reading left in the lake and in the state.
private struct FirstReading {
  var held = HeldPages()
  var pages: [PageState]

  init(_ web: StubWeb) {
    let harvest = read(web)
    for case .capture(let capture, let day) in harvest.findings { held.insert(capture, on: day) }
    pages = harvest.pages
    web.forget()
  }
}

private func site(_ body: String = "<p>The bridge is open.", items: [String] = [item("/1")]) -> StubWeb {
  let web = StubWeb()
  web.feed(items)
  web.page("/1", body, fields: [("etag", "\"1\""), ("last-modified", "Mon, 02 Mar 2026 10:00:00 GMT")])
  return web
}

private func health(_ harvest: OutletReading) -> [Int?] {
  [harvest.health.first?.rechecked, harvest.health.first?.edited]
}

@Test func anEditedPageBecomesANewCaptureOfItsOwnDay() throws {
  let web = site(items: [item("/1", "Fri, 27 Feb 2026 10:00:00 GMT")])
  let first = FirstReading(web)
  web.page("/1", "<p>The bridge is closed.")
  let harvest = read(web, held: first.held, pages: first.pages, at: hours(1))
  let capture = try #require(harvest.findings.first?.capture)
  #expect(capture.body == "<p>The bridge is closed.")
  #expect(capture.feed?.title == "T /1")
  #expect(harvest.findings.map { $0.day?.description } == ["2026-02-27"])
  #expect(health(harvest) == [1, 1])
  #expect(web.asked.last?.validators == Validators(etag: "\"1\"", lastModified: "Mon, 02 Mar 2026 10:00:00 GMT"))
}

@Test func anUnchangedPageSaysSo() {
  let web = site()
  let first = FirstReading(web)
  web.set("https://a.example/1", 304, [], "")
  let harvest = read(web, held: first.held, pages: first.pages, at: hours(1))
  #expect(harvest.findings.isEmpty)
  #expect(health(harvest) == [1, nil])
  #expect(harvest.pages.first?.etag == "\"1\"")
  #expect(harvest.pages.first?.checks == 1)
}

@Test func otherBytesOfTheSameWordsAreNoEdit() {
  let web = site("<script>var nonce = 1</script><p>The bridge is open.")
  let first = FirstReading(web)
  web.page("/1", "<script>var nonce = 2</script><p>The  bridge is <b>open</b>.")
  let harvest = read(web, held: first.held, pages: first.pages, at: hours(1))
  #expect(harvest.findings.isEmpty)
  #expect(health(harvest) == [1, nil])
}

@Test func pagesAreLookedAtAgainOnAScheduleThatThinsOut() {
  let web = site()
  var first = FirstReading(web)
  var checks: [Int] = []
  for hour in 1...100 {
    let harvest = read(web, held: first.held, pages: first.pages, at: hours(hour))
    if let page = harvest.pages.first {
      checks.append(hour)
      first.pages = [page]
    }
  }
  #expect(checks == [1, 3, 7, 15, 31])
}

@Test func whenTheStateIsLostPagesAreLookedAtByWhatTheLakeHolds() {
  let web = site()
  let first = FirstReading(web)
  let harvest = read(web, held: first.held, at: hours(1))
  #expect(health(harvest) == [1, nil])
  #expect(web.asked.last?.validators.etag == "\"1\"")
}

@Test(arguments: [
  // The feed says when it was changed, in its own words or by other words.
  ("<item><title>T /1</title><link>https://a.example/1</link><updated>2026-03-02T14:30:00Z</updated></item>", true),
  ("<item><title>Another title</title><link>https://a.example/1</link></item>", true),
  ("<item><title>T /1</title><link>https://a.example/1</link><updated>2026-03-02T11:00:00Z</updated></item>", false),
  ("<item><title>T /1</title><link>https://a.example/1?utm_source=x</link></item>", false),
])
func aFeedThatSaysOfAnEditBringsThePageForward(_ entry: String, _ isAsked: Bool) {
  let web = site()
  var first = FirstReading(web)
  // Looked at three times already: the schedule would wait until the fifteenth hour.
  first.pages[0].checks = 3
  first.pages[0].checkedAt = hours(2)
  first.pages[0].entry = nil
  web.feed([entry])
  #expect((health(read(web, held: first.held, pages: first.pages, at: hours(3)))[0] == 1) == isAsked)
}

@Test func whatAFeedSaidOnceIsNoNewsTheSecondTime() {
  let web = site()
  var first = FirstReading(web)
  web.feed(["<item><title>Another title</title><link>https://a.example/1</link></item>"])
  first.pages = read(web, held: first.held, pages: first.pages, at: hours(1)).pages
  #expect(health(read(web, held: first.held, pages: first.pages, at: hours(2))) == [nil, nil])
}

/// A feed that says something else each time it is read does not get its pages asked for each time.
@Test(arguments: [(59, false), (60, true)])
func noPageComesTwiceWithinOnePauseOfAFeed(_ minutes: Int, _ isAsked: Bool) {
  let web = site()
  let first = FirstReading(web)
  web.feed(["<item><title>Another title</title><link>https://a.example/1</link></item>"])
  let later = Instant(seconds: now.seconds + minutes * 60)
  #expect((health(read(web, held: first.held, pages: first.pages, at: later))[0] == 1) == isAsked)
}

@Test func noMorePagesThanTheSettingAreLookedAtAgainTheNewestFirst() {
  let web = StubWeb()
  web.feed((1...30).map { item("/\($0)") })
  for number in 1...30 { web.page("/\(number)") }
  var held = HeldPages()
  var capture = Capture()
  capture.outlet = .init("a")
  for number in 1...30 {
    capture.url = "https://a.example/\(number)"
    capture.capturedAt = Instant(seconds: now.seconds - 40_000 + number)
    held.insert(capture, on: now.day)
  }
  let harvest = read(web, held: held)
  #expect(web.paths.suffix(20) == (11...30).reversed().map { "/\($0)" })
  #expect(health(harvest)[0] == 20)
}

@Test(arguments: [(404, "http.clientError"), (410, "http.clientError"), (500, "http.serverError")])
func aPageThatIsGoneLaterStaysInTheLakeAndIsSaid(_ status: Int, _ reason: String) {
  let web = site()
  let first = FirstReading(web)
  web.set("https://a.example/1", status, [], "")
  let harvest = read(web, held: first.held, pages: first.pages, at: hours(1))
  #expect(harvest.findings.map(\.word) == [reason])
  #expect(harvest.health.first?.pagesFailed == 1)
}

@Test func robotsAreAskedBeforeAPageIsLookedAtAgain() {
  let web = site()
  let first = FirstReading(web)
  web.set("https://a.example/robots.txt", 200, [], "User-agent: *\nDisallow: /1\n")
  #expect(read(web, held: first.held, pages: first.pages, at: hours(1)).findings.map(\.word) == ["refused.robots"])
  #expect(!web.paths.contains("/1"))
}

@Test func zeroHoursMeanNever() {
  let web = site()
  let first = FirstReading(web)
  var settings = IngestionSettings()
  settings.live.recheckHours = 0
  #expect(health(read(web, held: first.held, pages: first.pages, at: hours(1), settings: settings)) == [nil, nil])
}
