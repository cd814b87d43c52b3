import NewsModel
import Testing

@testable import Ingestion

@Test func aFeedIsNoListOfFeeds() {
  #expect(throws: FeedError.malformed("no list of feeds: it has no <opml>")) {
    try OPML.sources("<rss><channel><title>News</title></channel></rss>")
  }
}

@Test func opmlGoesOutAndComesBack() throws {
  let source = OutletSource(
    outlet: Outlet(id: .init("post"), name: "Post & \"Sons\"", domain: "post.example"), domains: ["post.example"],
    feeds: ["https://post.example/a?b=1&c=2", "https://feeds.example/post"])
  let text = OPML.text(of: [source])
  #expect(try OPML.sources(text) == [source])
}

@Test func opmlOfOthersIsRead() throws {
  let text = """
    <opml version="1.0"><body><outline text="News"><outline text="Tide" type="rss" xmlUrl="https://www.tide.co.uk/rss"/>
    <outline text="No feed"/><outline xmlUrl="ftp://x/"/></outline></body></opml>
    """
  let sources = try OPML.sources(text)
  #expect(sources.map(\.outlet.id.rawValue) == ["tide-co"])
  #expect(sources.map(\.outlet.domain) == ["tide.co.uk"])
}

@Test func outletsOfOneNameHaveIDsOfTheirOwn() throws {
  let domains = ["example.org", "example.com", "tide.example", "example.net", "localhost.com", "localhost"]
  let text = "<opml>" + domains.map { "<outline xmlUrl=\"https://\($0)/rss\"/>" }.joined() + "</opml>"
  let sources = try OPML.sources(text)
  #expect(
    sources.map { "\($0.outlet.id) \($0.outlet.domain)" } == [
      "example example.com", "example.net example.net", "example.org example.org", "localhost localhost",
      "localhost.com localhost.com", "tide tide.example",
    ])
}

@Test(arguments: [
  ("<!DOCTYPE opml [<!ENTITY a 'b'>]>", "the document type declares entities"),
  (String(repeating: "<outline>", count: 300), "elements nest deeper than 256"),
])
func aListThatDoesNotReadToItsEndIsNone(_ rest: String, _ message: String) {
  #expect(throws: FeedError.malformed(message)) {
    try OPML.sources("<opml><outline xmlUrl=\"https://a.example/rss\"/>" + rest)
  }
}

@Test func feedsBehindManyElementsAreFoundOnceEach() throws {
  let base = try #require(WebAddress("https://post.example/"))
  let link = #"<link rel="alternate" type="application/rss+xml" href="/rss">"#
  let page = "<head>" + String(repeating: #"<meta name="x" content="y">"#, count: 600) + link + "<body>" + link
  #expect(FeedProbe<Nowhere>.links(page, base: base) == ["https://post.example/rss"])
}

@Test func feedsOfASiteAreFoundInItsHead() throws {
  let base = try #require(WebAddress("https://post.example/news/"))
  let page = """
    <!doctype html><head><meta charset=utf-8><link rel=stylesheet href=x.css><link rel="alternate" type="application/rss+xml" href="/rss">
    <link rel="alternate" type="application/atom+xml" title="x" href="atom.xml"><link rel=alternate hreflang=de href=/de></head>
    """
  #expect(
    FeedProbe<Nowhere>.links(page, base: base) == ["https://post.example/rss", "https://post.example/news/atom.xml"])
}

private struct Nowhere: Fetcher {
  func fetch(_ request: FetchRequest, judge: (WebAddress) -> Result<Double?, FetchFailure>) -> FetchResult {
    .failure(FetchFailure(.unreachable, "nowhere"))
  }
}
