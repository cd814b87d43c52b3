import NewsModel
import Testing

@testable import Ingestion

private let march = day(2026, 3, 1)...day(2026, 3, 31)

private func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
  Day(year: year, month: month, day: day) ?? Day(number: 0)
}

private func urlset(_ entries: [(path: String, lastmod: String?)]) -> String {
  "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
    + entries.map { entry in
      "<url><loc>https://a.example\(entry.path)</loc>"
        + (entry.lastmod.map { "<lastmod>\($0)</lastmod>" } ?? "") + "</url>"
    }.joined() + "</urlset>"
}

private func index(_ maps: [(path: String, lastmod: String?)]) -> String {
  "<sitemapindex>"
    + maps.map { map in
      "<sitemap><loc>https://a.example\(map.path)</loc>" + (map.lastmod.map { "<lastmod>\($0)</lastmod>" } ?? "")
        + "</sitemap>"
    }.joined() + "</sitemapindex>"
}

private func walk(
  _ web: StubWeb, _ path: String = "/sitemap.xml", range: ClosedRange<Day> = march
) -> (pages: [SitemapWalk<StubWeb>.Page], tally: SitemapWalk<StubWeb>.Tally) {
  var walk = SitemapWalk(web, LiveSettings(), range: range)
  return walk.pages(from: WebAddress("https://a.example" + path).map { [.address($0)] } ?? [])
}

private func findings(
  _ web: StubWeb, splitsByDate: Bool = true, held: HeldPages = HeldPages()
) -> [Finding] {
  var settings = IngestionSettings()
  settings.images = false
  let dating = Dating(fallback: day(2026, 3, 31), splitsByDate: splitsByDate)
  var importer = SitemapImport(
    Ingester(settings: settings, registry: .unknown), web, held: held, dating: dating, range: march)
  return walk(web).pages.flatMap { importer.findings(of: $0) }
}

@Test func pagesOfARangeOfDaysAreFound() {
  let web = StubWeb()
  web.set(
    "https://a.example/sitemap.xml", 200, [],
    urlset([
      ("/b", "2026-03-31T23:00:00Z"), ("/a", "2026-03-01"), ("/late", "2026-04-01"), ("/early", "2026-02-28"),
      ("/undated", nil), ("/2026/03/07/named", nil), ("/2019/01/02/changed-since", "2026-03-05"), ("/a", "2026-03-02"),
    ]))
  let (pages, tally) = walk(web)
  #expect(
    pages.map { "\($0.url.path) \($0.day)" } == ["/a 2026-03-01", "/2026/03/07/named 2026-03-07", "/b 2026-03-31"])
  #expect(tally == .init(read: 1, entries: 8, outside: 3, undated: 1))
}

@Test func anIndexIsFollowedWhereTheRangeMayBe() {
  let web = StubWeb()
  web.set(
    "https://a.example/sitemap.xml", 200, [],
    index([
      ("/old.xml", "2026-02-01"), ("/new.xml", "2026-05-01"), ("/undated.xml", nil), ("/map-2026-01.xml", nil),
      ("/map-2026-03.xml", "2026-04-09"), ("/2026/04/17/map.xml", nil), ("/map-20260401.xml", nil),
    ]))
  for path in ["/new.xml", "/undated.xml", "/map-2026-03.xml", "/map-20260401.xml"] {
    web.set("https://a.example" + path, 200, [], urlset([("/in\(path.count)", "2026-03-09")]))
  }
  let (pages, tally) = walk(web)
  #expect(
    web.paths == [
      "/robots.txt", "/sitemap.xml", "/new.xml", "/undated.xml", "/map-2026-03.xml", "/map-20260401.xml",
    ])
  #expect(tally.skipped == 3)
  #expect(tally.problems.isEmpty)
  #expect(pages.count == 4)
}

/// Of a day the map's zone may make the one before it.
@Test(arguments: [("2026-02-26", false), ("2026-02-27", false), ("2026-02-28", true), ("2026-03-01", true)])
func aMapThatWasChangedOnTheDayBeforeTheRangeIsAskedForToo(_ changed: String, _ isAsked: Bool) {
  let web = StubWeb()
  web.set("https://a.example/sitemap.xml", 200, [], index([("/map.xml", changed)]))
  web.set("https://a.example/map.xml", 200, [], urlset([]))
  #expect(walk(web).tally.skipped == (isAsked ? 0 : 1))
  #expect(web.paths.contains("/map.xml") == isAsked)
}

@Test func indexesThatLeadInCirclesOrDownEnd() {
  let web = StubWeb()
  for level in 0...9 {
    web.set("https://a.example/\(level).xml", 200, [], index([("/\(level + 1).xml", nil), ("/0.xml", nil)]))
  }
  let (_, tally) = walk(web, "/0.xml")
  #expect(web.paths == ["/robots.txt", "/0.xml", "/1.xml", "/2.xml"])
  #expect(tally.problems == ["1 sitemaps more are named, beyond 3 levels or 2000 sitemaps"])
  #expect(tally.mapsOverLimit == 1)
}

@Test func sitemapsBeyondTheirNumberAreCountedAndNotListed() {
  let web = StubWeb()
  web.set("https://a.example/sitemap.xml", 200, [], index((1...2100).map { ("/\($0).xml", nil) }))
  let (_, tally) = walk(web)
  #expect(web.asked.count == 2001)
  #expect(tally.mapsOverLimit == 101)
  #expect(tally.problems.last == "101 sitemaps more are named, beyond 3 levels or 2000 sitemaps")
  #expect(tally.problems.count == 2000)
}

@Test func sitemapsThatDoNotComeAreSaid() {
  let web = StubWeb()
  web.set("https://a.example/robots.txt", 200, [], "User-agent: *\nDisallow: /private.xml\n")
  web.set(
    "https://a.example/sitemap.xml", 200, [],
    index([("/private.xml", nil), ("/gone.xml", nil), ("/page.xml", nil), ("/slow.xml", nil), ("/good.xml", nil)]))
  web.set("https://a.example/page.xml", 200, [], "<html><p>no map")
  web.failures["https://a.example/slow.xml"] = FetchFailure(.timedOut, "no whole answer in time")
  web.set("https://a.example/good.xml", 200, [], urlset([("/a", "2026-03-01")]))
  let (pages, tally) = walk(web)
  #expect(pages.map(\.url.path) == ["/a"])
  #expect(
    tally.problems == [
      "https://a.example/private.xml: refused.robots: robots.txt disallows it",
      "https://a.example/gone.xml: http.404", "https://a.example/page.xml: neither a feed nor a news sitemap",
      "https://a.example/slow.xml: fetch.timeout: no whole answer in time",
    ])
}

@Test func compressedSitemapsAndFilesAreRead() {
  let map = Array(urlset([("/a", "2026-03-01")]).utf8)
  let web = StubWeb()
  web.answers["https://a.example/sitemap.xml"] = (200, [("content-type", "application/gzip")], storedGzip(map))
  #expect(walk(web).pages.map(\.url.path) == ["/a"])
  var file = SitemapWalk(web, LiveSettings(), range: march)
  let (pages, _) = file.pages(from: [.document(map, name: "saved/sitemap.xml")])
  #expect(pages.map(\.sitemap) == ["saved/sitemap.xml"])
}

@Test func pagesGoToTheDayThatTheyThemselvesSay() {
  let web = StubWeb()
  web.set(
    "https://a.example/sitemap.xml", 200, [],
    urlset([("/a", "2026-03-05"), ("/b", "2026-03-05"), ("/c", "2026-03-05"), ("/d", "2026-03-05")]))
  web.page("/a", #"<meta property="article:published_time" content="2026-03-03T08:00:00Z">"#)
  // Only changed in the range.
  web.page("/b", #"<meta property="article:published_time" content="2019-03-03T08:00:00Z">"#)
  web.page("/c")
  #expect(
    findings(web).map { "\($0.word) \($0.day?.description ?? "")" } == [
      "page 2026-03-03", "feed.entryOutsideRange ", "page 2026-03-05", "http.clientError ",
    ])
  #expect(
    findings(web, splitsByDate: false).compactMap(\.day?.description) == ["2026-03-31", "2026-03-31", "2026-03-31"])
}

@Test func aNewsSitemapIsAWitnessAndALastChangeIsNone() throws {
  let web = StubWeb()
  let news = "<news:news xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'><news:publication_date>2026-03-04"
  web.set(
    "https://a.example/sitemap.xml", 200, [],
    urlset([("/plain", "2026-03-05")]).replacing(
      "</urlset>",
      with:
        "<url><loc>https://a.example/news</loc>\(news)</news:publication_date><news:title>T</news:title></news:news></url></urlset>"
    ))
  web.page("/plain")
  web.page("/news")
  let captures = findings(web).compactMap(\.capture)
  #expect(captures.map(\.via) == ["sitemap", "sitemap"])
  #expect(captures.map(\.feed?.title) == ["T", nil])
  #expect(captures.map(\.feed?.datePublished?.description) == ["2026-03-04T00:00:00Z", nil])
}

@Test func whatTheLakeHoldsAndWhatRobotsForbidIsNotFetched() {
  let web = StubWeb()
  web.set(
    "https://a.example/sitemap.xml", 200, [], urlset([("/held", "2026-03-05"), ("/private/x", "2026-03-05")]))
  web.set("https://a.example/robots.txt", 200, [], "User-agent: *\nDisallow: /private\n")
  var held = HeldPages()
  held.insert("http://www.a.example/held/")
  #expect(findings(web, held: held).map(\.word) == ["refused.robots"])
  #expect(!web.paths.contains("/held") && !web.paths.contains("/private/x"))
}

@Test(arguments: [
  ("/2026/03/02/x", "2026-03-02 2026-03-02"), ("/sitemap-2026-02.xml", "2026-02-01 2026-02-28"),
  ("/s/202612.xml", "2026-12-01 2026-12-31"), ("/20260302", "2026-03-02 2026-03-02"), ("/2026/13/x", nil),
  ("/article-2025", nil), ("/12345678", nil), ("/page/1998/x", nil),
])
func anAddressMayNameDays(_ path: String, _ days: String?) {
  let period = WebAddress("https://a.example" + path).flatMap(AddressPeriod.find)
  #expect(period.map { "\($0.lowerBound) \($0.upperBound)" } == days)
}
