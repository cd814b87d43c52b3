import NewsModel
import Testing

@testable import Ingestion

private func read(_ text: String, url: String = "https://post.example/feeds/all.xml") throws -> Feed {
  try FeedReader.read(Array(text.utf8), url: url)
}

@Test func rssIsRead() throws {
  let feed = try read(
    """
    <?xml version="1.0"?>
    <rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:media="http://search.yahoo.com/mrss/"><channel>
    <title>The Post</title><link>https://post.example/</link><language>en-gb</language>
    <image><title>Logo</title><url>https://post.example/logo.png</url></image>
    <item><title>Tide &amp;amp; time: &lt;b&gt;harbour&lt;/b&gt; floods</title><link>/news/1?utm_source=rss</link>
      <guid isPermaLink="false">id-1</guid><pubDate>Sat, 05 Jul 2025 10:30:00 GMT</pubDate>
      <description>&lt;p&gt;Water rose.&lt;/p&gt;&lt;img src="x"&gt;</description>
      <c:encoded><![CDATA[<p>Water rose & fell.</p>]]></c:encoded><dc:creator>A. Writer</dc:creator>
      <media:thumbnail url="https://post.example/t.jpg"/><media:content url="/big.jpg" medium="image"/>
      <source url="https://other.example/">Other Paper</source></item>
    </channel></rss>
    """)
  #expect(feed.format == .rss)
  #expect(feed.title == "The Post")
  #expect(feed.link == "https://post.example/")
  #expect(feed.language == "en-gb")
  let entry = try #require(feed.entries.first)
  #expect(feed.entries.count == 1)
  #expect(entry.title == "Tide & time: harbour floods")
  #expect(entry.link == "https://post.example/news/1?utm_source=rss")
  #expect(entry.guid == "id-1")
  #expect(entry.date?.instant.description == "2025-07-05T10:30:00Z")
  #expect(entry.summary == "Water rose.")
  #expect(entry.content == "<p>Water rose & fell.</p>")
  #expect(entry.author == "A. Writer")
  #expect(entry.image == "https://post.example/big.jpg")
  #expect(entry.source == "Other Paper")
}

@Test func atomIsRead() throws {
  let feed = try read(
    """
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://blatt.example/b/"><title type="html">Das &amp;lt;Blatt&amp;gt;</title>
    <link rel="self" href="feed"/><link href="/"/>
    <entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Eins &lt; <em>Zwei</em></div></title>
    <link rel="enclosure" href="e.mp3"/><link rel="alternate" type="text/html" href="1.html"/><id>urn:1</id>
    <published>2025-07-05T12:30:00+02:00</published><updated>2025-07-06T00:00:00Z</updated>
    <author><name>B. Schreiber</name></author><summary>Kurz</summary>
    <source><title>Agentur</title><id>x</id></source></entry></feed>
    """)
  #expect(feed.format == .atom)
  #expect(feed.title == "Das <Blatt>")
  #expect(feed.language == "de")
  let entry = try #require(feed.entries.first)
  #expect(entry.title == "Eins < Zwei")
  #expect(entry.link == "https://blatt.example/b/1.html")
  #expect(entry.guid == "urn:1")
  #expect(entry.date?.instant.description == "2025-07-05T10:30:00Z")
  #expect(entry.author == "B. Schreiber")
  #expect(entry.source == "Agentur")
}

@Test func rdfIsRead() throws {
  let feed = try read(
    """
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
     xmlns:d="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://post.example/"><title>P</title></channel>
    <item rdf:about="https://post.example/1"><title>One</title><d:date>2025-07-05T10:30:00Z</d:date></item></rdf:RDF>
    """)
  #expect(feed.format == .rdf)
  #expect(feed.title == "P")
  #expect(feed.entries.first?.link == "https://post.example/1")
  #expect(feed.entries.first?.date?.instant.description == "2025-07-05T10:30:00Z")
}

@Test func jsonFeedIsRead() throws {
  let feed = try read(
    """
    {"version":"https://jsonfeed.org/version/1.1","title":"P","items":[
    {"id":7,"url":"/1","title":"One","content_html":"<p>x","date_published":"2025-07-05T10:30:00Z","authors":[{"name":"A"}]},
    {"id":"https://post.example/2","content_text":"Two"}]}
    """)
  #expect(feed.format == .json)
  #expect(feed.entries.map(\.link) == ["https://post.example/1", "https://post.example/2"])
  #expect(feed.entries.first?.guid == "7")
  #expect(feed.entries.first?.author == "A")
}

@Test func newsSitemapsAndTheirIndexesAreRead() throws {
  let map = try read(
    """
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
    <url><loc>https://post.example/1</loc><n:news><n:publication><n:name>The Post</n:name><n:language>en</n:language></n:publication>
    <n:publication_date>2025-07-05</n:publication_date><n:title>One</n:title></n:news></url></urlset>
    """)
  #expect(map.format == .newsSitemap)
  let entry = try #require(map.entries.first)
  #expect(entry.link == "https://post.example/1")
  #expect(entry.title == "One")
  #expect(entry.source == "The Post")
  #expect(entry.language == "en")
  #expect(entry.date?.instant.day.description == "2025-07-05")
  let index = try read(
    "<sitemapindex><sitemap><loc>https://post.example/m.xml</loc><lastmod>2025-07-05</lastmod></sitemap></sitemapindex>"
  )
  #expect(index.format == .sitemapIndex)
  #expect(index.entries.map(\.link) == ["https://post.example/m.xml"])
}

@Test func carelessFeedsAreReadTooIfTheyCanBe() throws {
  let feed = try read(
    "\n\n<rss><channel><title>A & B &nbsp; C<item><title>One < two</title><link>https://post.example/1</link><item>"
      + "<title>caf&eacute;</title><link>https://post.example/2</link></channel>")
  #expect(feed.entries.map(\.title) == ["One < two", "café"])
  #expect(feed.entries.map(\.link) == ["https://post.example/1", "https://post.example/2"])
}

@Test func documentTypesThatDeclareEntitiesAreRefused() {
  let laughs = #"<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><title>&b;</title></channel></rss>"#
  #expect(throws: FeedError.malformed("the document type declares entities")) { try read(laughs) }
  #expect(throws: Never.self) { try read(#"<!DOCTYPE rss SYSTEM "http://x.example/rss.dtd"><rss/>"#) }
}

@Test func nestingIsBounded() {
  let deep = "<rss>" + String(repeating: "<a>", count: 100_000)
  #expect(throws: FeedError.malformed("elements nest deeper than 256")) { try read(deep) }
  let wide = "<rss " + (0..<100_000).map { "a\($0)='x' " }.joined() + ">"
  #expect(throws: FeedError.malformed("an element has more than 256 attributes")) { try read(wide) }
}

@Test(arguments: ["", "plain", "<html><body>x</body></html>", "{}", "{\"items\":", "<svg/>"])
func whatIsNoFeedSaysSo(_ text: String) {
  #expect(throws: FeedError.self) { try read(text) }
}

@Test func everyTruncationOfAFeedIsSurvived() throws {
  let whole = Array(
    #"<?xml version="1.0"?><rss xmlns:a="b"><channel><item><title a:x='y'>T &amp; <![CDATA[x]]></title><!-- c --><link/></item></channel></rss>"#
      .utf8)
  for length in 0..<whole.count {
    do throws(FeedError) {
      _ = try FeedReader.read(Array(whole[..<length]), url: "https://post.example/")
    } catch {
      #expect(!error.description.isEmpty)
    }
  }
}

@Test func scriptsAndCommentsAreNoText() {
  #expect(FragmentText.of(html: "a<script>b('</p>')</SCRIPT> c<!-- d > --><style>e</style>") == "a c")
  #expect(FragmentText.of(html: "1 < 2 <! 3 &lt;b&gt;") == "1 < 2 <! 3 <b>")
  #expect(FragmentText.of(html: "one<br>two<b>three</b>") == "one twothree")
  #expect(FragmentText.of(html: "<p> </p>") == nil)
}

@Test(arguments: ["-9223372036854775808", "9223372036854775807", "-1", "100000", "wide"])
func aWidthThatNoPictureHasIsNone(_ width: String) throws {
  let feed = try read(
    """
    <rss xmlns:media="http://search.yahoo.com/mrss/"><channel><item><title>T</title>
    <media:content url="https://post.example/odd.jpg" medium="image" width="\(width)"/>
    <media:content url="https://post.example/small.jpg" medium="image" width="99"/>
    <media:content url="https://post.example/large.jpg" medium="image" width="100"/></item></channel></rss>
    """)
  #expect(feed.entries.first?.image == "https://post.example/large.jpg")
}
