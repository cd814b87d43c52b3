import Archives
import NewsModel
import Testing

@testable import Ingestion

private let feed = """
  HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n<rss><channel>\
  <item><title>One</title><link>http://www.a.example/1/?utm_source=x</link><pubDate>Fri, 27 Feb 2026 08:00:00 GMT</pubDate></item>\
  <item><title>Two</title><link>https://a.example/2</link><description>Short.</description></item>\
  <item><title>No address</title></item><item><link>https://a.example/3</link></item></channel></rss>
  """

private func warc(feedFirst: Bool) -> WARCText {
  var warc = WARCText()
  if feedFirst { warc.add("response", "https://a.example/feed", feed) }
  warc.addPage("https://a.example/1")
  if !feedFirst { warc.add("response", "https://a.example/feed", feed) }
  return warc
}

@Test(arguments: [true, false])
func entriesBecomeWitnessesOfTheirPagesWhateverTheOrder(_ feedFirst: Bool) throws {
  let findings = try warc(feedFirst: feedFirst).findings()
  #expect(
    findings.map(\.word).sorted() == [
      "feed-entry", "feed.entryWithoutAddress", "feed.read", "feed.untitledEntry", "merged", "page",
    ])
  let page = try #require(findings.compactMap(\.capture).first { $0.kind == .page })
  #expect(page.feed?.title == "One")
  #expect(page.feed?.url == "https://a.example/feed")
  #expect(page.feed?.datePublished?.description == "2026-02-27T08:00:00Z")
  let entry = try #require(findings.compactMap(\.capture).first { $0.kind == .feedEntry })
  #expect(entry.url == "https://a.example/2")
  #expect(entry.feed?.summary == "Short.")
}

@Test func theFeedDecidesTheDay() throws {
  let page = try warc(feedFirst: false).findings(splitByDate: true).first { $0.capture?.kind == .page }
  #expect(page?.day?.description == "2026-02-27")
}

@Test func theLatestEntryOfAPageCounts() throws {
  var warc = WARCText()
  for (number, title) in ["Old", "New"].enumerated() {
    warc.add(
      "response", "https://a.example/feed\(number)",
      "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<rss><channel><item><title>\(title)</title><link>https://a.example/1</link></item></channel></rss>"
    )
  }
  let captures = try warc.findings().compactMap(\.capture)
  #expect(captures.map(\.feed?.title) == ["New"])
}

@Test func shortLinksLeadToTheirPages() throws {
  var warc = WARCText()
  warc.add(
    "response", "https://a.example/feed",
    "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<rss><channel><item><title>T</title><link>https://s.example/1</link></item></channel></rss>"
  )
  warc.add("response", "https://s.example/1", "HTTP/1.1 301 Moved\r\nLocation: https://a.example/page\r\n\r\n")
  warc.addPage("https://a.example/page")
  let captures = try warc.findings().compactMap(\.capture)
  #expect(captures.map(\.kind) == [.page])
  #expect(captures.first?.feed?.title == "T")
}

@Test func aFileIsReadAgainFromItsFirstFeedOn() throws {
  let intake = DocumentIntake(
    maker: CaptureMaker(settings: IngestionSettings(), registry: .unknown),
    dating: Dating(fallback: Day(number: 20_514), splitsByDate: false), via: "warc:t.warc", token: "0")
  var found: [String] = []
  let file = warc(feedFirst: false).bytes
  let reader = WARCImport(intake: intake)
  #expect(try !reader.read(MemoryStream(file), stopsAtFeeds: true) { found.append($0.word) })
  #expect(found == ["page"])
  found = []
  #expect(try reader.read(MemoryStream(file)) { found.append("\($0.word) \($0.capture?.feed?.title ?? "-")") })
  #expect(found == ["page One", "feed.read -"])
}

@Test func entriesAreHeldWithoutWhatNobodyReads() throws {
  let long = String(repeating: "x", count: 10_000)
  var feed = Feed(format: .rss)
  var entry = FeedEntry()
  entry.title = long
  feed.entries = [entry]
  entry.link = "https://a.example/1"
  entry.summary = long
  feed.entries.append(entry)
  let index = FeedIndex()
  index.insert(feed, url: "https://a.example/feed", readAt: Instant(seconds: 0), via: "warc:t")
  #expect(index.withoutAddress.map { $0.title?.count } == [1000])
  let witness = try #require(index.remaining(.unknown).first?.feed)
  #expect(witness == entry.witness(feed: "https://a.example/feed"))
  #expect([witness.title?.count, witness.summary?.count] == [1000, 4000])
}
