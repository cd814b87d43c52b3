import NewsModel
import Testing

@testable import Ingestion

private let rss = "<rss><channel><title>The Post</title><item><title>T</title></item></channel></rss>"

@Test func robotsAreAskedOnceBeforeFeedsAreProbed() {
  let web = StubWeb()
  web.set("https://a.example/feed", 200, [], rss)
  web.set("https://a.example/robots.txt", 200, [], "User-agent: *\nDisallow: /private")
  var probe = FeedProbe(fetcher: web)
  #expect(probe.probe("https://a.example/feed").words == "rss, 1 entries, The Post")
  let refused = probe.probe("https://a.example/private/feed")
  #expect(refused.words == "refused.robots: robots.txt disallows it")
  #expect(!refused.isGood)
  #expect(web.paths == ["/robots.txt", "/feed"])
}

@Test(arguments: [
  (503, "refused.robots: robots.txt answered 503"), (429, "refused.robots: robots.txt answered 429"),
])
func aSiteWhoseRobotsDoNotComeIsNotProbed(_ status: Int, _ words: String) {
  let web = StubWeb()
  web.set("https://a.example/robots.txt", status, [], "")
  var probe = FeedProbe(fetcher: web)
  #expect(probe.probe("https://a.example/feed") == .init(isGood: false, words: words))
  #expect(web.paths == ["/robots.txt"])
}

@Test func whatASiteRefusesIsSaidWhenItsFeedsAreLookedFor() throws {
  let web = StubWeb()
  let site = try #require(WebAddress("https://a.example/"))
  web.page(
    "/",
    """
    <head><link rel="alternate" type="application/rss+xml" href="/feed">
    <link rel="alternate" type="application/rss+xml" href="/private/feed">
    """)
  web.set("https://a.example/feed", 200, [], rss)
  web.set("https://a.example/robots.txt", 200, [], "User-agent: *\nDisallow: /private")
  var probe = FeedProbe(fetcher: web)
  #expect(
    probe.discover(site)
      == .init(
        feeds: ["https://a.example/feed"], title: "The Post",
        problems: ["https://a.example/private/feed: refused.robots: robots.txt disallows it"]))
  #expect(web.paths == ["/robots.txt", "/", "/feed"])
}

@Test func aSiteThatRefusesEverythingIsAskedForNothing() throws {
  let web = StubWeb()
  web.set("https://a.example/robots.txt", 200, [], "User-agent: *\nDisallow: /")
  var probe = FeedProbe(fetcher: web)
  let found = probe.discover(try #require(WebAddress("https://a.example/")))
  #expect(found.feeds.isEmpty)
  #expect(found.problems.first == "https://a.example/: refused.robots: robots.txt disallows it")
  #expect(web.paths == ["/robots.txt"])
}
