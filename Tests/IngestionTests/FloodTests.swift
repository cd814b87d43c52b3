import NewsModel
import Testing

@testable import Ingestion

/// S11 and S12 of the attack catalogue in docs/INGEST.md: feeds that flood, repeat themselves, or lie about time.
private let noon = Instant(day: Day(number: 20_514), secondOfDay: 43_200)

private struct FixedWeb: Fetcher {
  let feed: String

  func fetch(_ request: FetchRequest, judge: (WebAddress) -> Result<Double?, FetchFailure>) -> FetchResult {
    let isFeed = request.url.path == "/feed"
    return .answer(
      FetchAnswer(
        status: isFeed ? 200 : 404, fields: HeaderFields(), body: isFeed ? Array(feed.utf8) : [], answeredAt: noon,
        finalURL: request.url))
  }
}

private func harvest(
  _ items: [String], known: [String] = [], held: HeldPages = HeldPages(), now: Instant = noon, limit: Int = 500,
  share: Double = 1, shareFrom: Int = 0, state: FeedState? = nil
) -> OutletReading {
  var source = OutletSource(
    outlet: Outlet(id: .init("a"), name: "A", domain: "a.example"), domains: ["a.example"],
    feeds: ["https://a.example/feed"])
  source.limits.pages = false
  source.limits.images = false
  source.limits.entries = limit
  var settings = IngestionSettings()
  (settings.live.outletShare, settings.live.outletShareFrom) = (share, shareFrom)
  let ingester = Ingester(settings: settings, registry: OutletRegistry([source]))
  let web = FixedWeb(feed: "<rss><channel>\(items.joined())</channel></rss>")
  var held = held
  for url in known { held.insert(url) }
  var reading = OutletReading()
  var reader = OutletReader(
    source, ingester: ingester, fetcher: web, held: held, pages: [:], day: now.day, now: now
  ) { reading.findings.append($0) }
  reading.harvest = reader.read(state.map { [$0.id: $0] } ?? [:])
  return reading
}

/// What the lake holds of noon's day: so many articles of outlet `a`, through its feed or not, and of others.
private func lake(own: Int = 0, through feed: String? = nil, others: Int = 0, on day: Day = noon.day) -> HeldPages {
  var held = HeldPages()
  for number in 0..<(own + others) {
    var capture = Capture()
    capture.url = "https://\(number < own ? "a" : "b").example/held\(number)"
    capture.capturedAt = noon
    capture.outlet = .init(number < own ? "a" : "b")
    if let feed {
      capture.feed = Capture.FeedEntry()
      capture.feed?.url = feed
    }
    held.insert(capture, on: day)
  }
  return held
}

private func entry(_ path: String, title: String = "T", guid: String? = nil, date: String? = nil) -> String {
  "<item><title>\(title)</title><link>https://a.example/\(path)</link>"
    + (guid.map { "<guid isPermaLink=\"false\">\($0)</guid>" } ?? "")
    + (date.map { "<pubDate>\($0)</pubDate>" } ?? "") + "</item>"
}

private func captures(_ harvest: OutletReading) -> [Capture] { harvest.findings.compactMap(\.capture) }

@Test func tenThousandEntriesAreCappedAndTheRestIsCounted() {
  let flood = harvest((0..<10_000).map { entry("\($0)") })
  #expect(captures(flood).count == 500)
  #expect(flood.health.first?.held == 9_500)
  #expect(flood.health.first?.entries == 10_000)
}

/// The limit is of a day, not of a poll.
@Test func whatAFeedBroughtTodayCountsAgainstItsLimit() {
  let held = lake(own: 7, through: "https://a.example/feed")
  let flood = harvest((0..<20).map { entry("\($0)") }, held: held, limit: 10)
  #expect(captures(flood).count == 3)
  #expect(flood.findings.compactMap(\.reason) == Array(repeating: "feed.entryOverLimit", count: 17))
}

@Test(arguments: [
  // Its share, what it and others have, and what it may have more of 50.
  (0.1, 0, 0, 90, 10), (0.1, 4, 5, 95, 5), (0.1, 10, 10, 90, 0), (0.1, 0, 20, 0, 0), (1.0, 0, 0, 0, 50),
  (0.5, 0, 0, 10, 10),
  // A small day is not divided.
  (0.1, 30, 0, 0, 30), (0.1, 30, 29, 1, 1), (0.1, 200, 0, 90, 50), (0.0, 0, 0, 90, 0),
])
func oneOutletHasNoMoreThanItsShareOfADay(_ share: Double, _ from: Int, _ own: Int, _ others: Int, _ taken: Int) {
  let flood = harvest(
    (0..<50).map { entry("\($0)") }, held: lake(own: own, others: others), share: share, shareFrom: from)
  #expect(captures(flood).count == taken)
  #expect(flood.health.first?.held == 50 - taken)
  #expect(Set(flood.findings.compactMap(\.reason)) == (taken < 50 ? ["feed.entryOverShare"] : []))
}

@Test func theShareIsSaidWithItsFigures() throws {
  let flood = harvest((0..<12).map { entry("\($0)") }, held: lake(own: 0, others: 90), share: 0.1)
  #expect(flood.health.map(\.state) == [.ok])
  #expect(flood.health.first?.reason == "feed.entryOverShare")
  #expect(flood.health.first?.detail == "2 entries wait, since the outlet has its share of the day")
  let details = flood.findings.compactMap { if case .rejection(let rejection) = $0 { rejection.detail } else { nil } }
  #expect(details == Array(repeating: "a has 10 of the 100 articles of 2026-03-02; its share is 0.1", count: 2))
}

@Test func everyDayIsSharedOnItsOwn() {
  let late = (0..<3).map { entry("late\($0)", date: "Sat, 28 Feb 2026 10:00:00 GMT") }
  let today = (0..<3).map { entry("\($0)") }
  let held = lake(others: 30, on: noon.day.advanced(by: -2))
  let found = harvest(late + today, held: held, share: 0.1)
  #expect(found.findings.compactMap(\.day?.description).sorted() == ["2026-02-28", "2026-02-28", "2026-02-28"])
}

/// Pictures and edits are no articles.
@Test func editsAndPicturesCountForNoShare() {
  var held = lake(own: 0, others: 90)
  var capture = Capture()
  for number in 0..<10 {
    capture.url = "https://a.example/x\(number)"
    capture.outlet = .init("a")
    capture.kind = number < 5 ? .image : .page
    capture.revisitOf = number < 5 ? nil : .init("capture-1")
    held.insert(capture, on: noon.day)
  }
  #expect(captures(harvest((0..<20).map { entry("\($0)") }, held: held, share: 0.1)).count == 10)
}

/// What waits is read again although the feed has not changed, and taken when there is room.
@Test func whatWaitsIsTakenWhenThereIsRoom() throws {
  let items = (0..<20).map { entry("\($0)") }
  let first = harvest(items, held: lake(others: 90), share: 0.1)
  var state = try #require(first.states.first)
  #expect(state.bodyDigest == nil && state.etag == nil && state.lastModified == nil)
  state.notBefore = nil
  var held = lake(others: 180)
  for capture in captures(first) { held.insert(capture, on: noon.day) }
  let second = harvest(items, held: held, share: 0.1, state: state)
  #expect(captures(second).count == 10)
  #expect(Set(captures(first).map(\.url)).isDisjoint(with: captures(second).map(\.url)))
  #expect(second.states.first?.bodyDigest != nil)
}

/// The lake remembers what was turned away: for good, or only until there is room, and then without a second record.
@Test func whatWaitsHasOneRecordADay() {
  let items = (0..<20).map { entry("\($0)") } + [entry("old", date: "Thu, 01 Jan 1970 00:00:00 GMT")]
  let first = harvest(items, held: lake(others: 90), share: 0.1)
  #expect(first.findings.compactMap(\.reason).count == 11)
  var held = lake(others: 130)
  for finding in first.findings {
    switch finding {
    case .capture(let capture, let day): held.insert(capture, on: day)
    case .rejection(let rejection): held.insert(rejection)
    case .merged: break
    }
  }
  let second = harvest(items, held: held, share: 0.1)
  #expect(captures(second).count == 4)
  #expect(second.findings.compactMap(\.reason).isEmpty)
  #expect(second.health.first?.detail == "6 entries wait, since the outlet has its share of the day")
  #expect(second.states.first?.bodyDigest == nil)
}

@Test func oneEntryTenThousandTimesIsOne() {
  #expect(captures(harvest((0..<10_000).map { _ in entry("same") })).count == 1)
}

@Test func oneIdentifierOfManyAddressesIsManyEntries() {
  #expect(captures(harvest((0..<20).map { entry("\($0)", guid: "same") })).count == 20)
}

@Test func anIdentifierThatChangesAtEveryPollIsOneEntry() {
  #expect(captures(harvest([entry("1", guid: "new at 12:00")], known: ["https://a.example/1"])).isEmpty)
}

@Test func trackingInTheAddressMakesNoNewEntry() {
  #expect(captures(harvest((0..<100).map { entry("1?utm_source=\($0)&amp;fbclid=\($0)") })).count == 1)
}

@Test func aTitleOfThreeHundredKilobytesIsCut() {
  let title = captures(harvest([entry("1", title: String(repeating: "long ", count: 60_000))])).first?.feed?.title
  #expect(title?.count == 1000)
}

@Test func aSummaryOfAMegabyteIsCut() {
  let summary =
    "<item><title>T</title><link>https://a.example/1</link><description>"
    + String(repeating: "long ", count: 200_000) + "</description></item>"
  #expect(captures(harvest([summary])).first?.feed?.summary?.count == 4000)
}

@Test func theNewestOfAFloodAreKept() {
  let old = (0..<50).map { entry("old\($0)", date: "Sun, 01 Mar 2026 08:00:00 GMT") }
  let new = (0..<5).map { entry("new\($0)", date: "Mon, 02 Mar 2026 11:0\($0):00 GMT") }
  let kept = captures(harvest(old + new, limit: 5)).map(\.url)
  #expect(kept.sorted() == (0..<5).map { "https://a.example/new\($0)" })
}

@Test(arguments: [
  ("Thu, 01 Jan 1970 00:00:00 GMT", "feed.entryTooOld"), ("Tue, 19 Jan 2038 03:14:08 GMT", "feed.entryFromFuture"),
  ("Mon, 02 Mar 2026 13:00:00 GMT", "2026-03-02"), ("Tue, 03 Mar 2026 11:00:00 GMT", "2026-03-02"),
  ("Tue, 03 Mar 2026 13:00:00 GMT", "feed.entryFromFuture"), ("Tue, 02 Mar 2027 12:00:00 GMT", "feed.entryFromFuture"),
  ("Mon, 23 Feb 2026 00:00:01 GMT", "2026-02-23"), ("Sun, 22 Feb 2026 23:59:59 GMT", "feed.entryTooOld"),
  ("Sun, 01 Mar 2026 24:00:00 GMT", "2026-03-02"), ("Sun, 01 Mar 2026 23:59:60 GMT", "2026-03-01"),
  ("Sun, 01 Mar 26 20:00:00 EST", "2026-03-02"), ("Sun, 01 Mar 2026 20:00:00 -0500", "2026-03-02"),
  ("1 Mar 2026", "2026-03-01"), ("30 Feb 2026 00:00:00 GMT", "2026-03-02"), ("10000-01-01T00:00:00Z", "2026-03-02"),
  ("never", "2026-03-02"), ("", "2026-03-02"), ("99999999999999999999", "2026-03-02"),
])
func aDateDecidesTheDayOrHoldsTheEntry(_ written: String, _ expected: String) {
  let found = harvest([entry("1", date: written)]).findings.map { $0.reason ?? $0.day?.description }
  #expect(found == [expected])
}

/// Changed before it was published: the publication counts.
@Test func anUpdateOlderThanThePublicationIsNoDate() throws {
  let entry = try #require(
    try FeedReader.read(
      Array(
        "<feed><entry><title>T</title><link href='https://a.example/1'/><published>2026-03-02T08:00:00Z</published><updated>2020-01-01T00:00:00Z</updated></entry></feed>"
          .utf8), url: "https://a.example/feed"
    ).entries.first)
  #expect(entry.date?.instant.description == "2026-03-02T08:00:00Z")
}
