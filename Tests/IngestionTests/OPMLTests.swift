import NewsModel
import Testing

@testable import Ingestion

@Test func opmlGoesOutAndComesBack() {
  let source = OutletSource(
    outlet: Outlet(id: .init("post"), name: "Post & \"Sons\"", domain: "post.example"), domains: ["post.example"],
    feeds: ["https://post.example/a?b=1&c=2", "https://feeds.example/post"])
  let text = OPML.text(of: [source])
  #expect(OPML.sources(text) == [source])
}

@Test func opmlOfOthersIsRead() {
  let text = """
    <opml version="1.0"><body><outline text="News"><outline text="Tide" type="rss" xmlUrl="https://www.tide.co.uk/rss"/>
    <outline text="No feed"/><outline xmlUrl="ftp://x/"/></outline></body></opml>
    """
  let sources = OPML.sources(text)
  #expect(sources.map(\.outlet.id.rawValue) == ["tide-co"])
  #expect(sources.map(\.outlet.domain) == ["tide.co.uk"])
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
