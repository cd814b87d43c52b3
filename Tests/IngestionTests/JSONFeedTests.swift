import NewsModel
import Testing

@testable import Ingestion

/// S10 of the attack catalogue in docs/INGEST.md: JSON Feeds as they should not be. An item costs no other one.
private func feed(_ text: String) throws -> Feed {
  try FeedReader.read(Array(text.utf8), url: "https://a.example/feed.json")
}

private let version = #""version":"https://jsonfeed.org/version/1.1""#
private func feed(items: String) throws -> Feed { try feed("{\(version),\"items\":[\(items)]}") }
private func good(_ number: Int) -> String {
  #"{"id":"\#(number)","url":"https://a.example/\#(number)","title":"T\#(number)"}"#
}

/// One odd item between two good ones.
private func odd(_ item: String) throws -> (entry: FeedEntry, damage: String?) {
  let feed = try feed(items: "\(good(1)),\(item),\(good(3))")
  try #require(feed.entries.count == 3)
  #expect(feed.entries[0].title == "T1")
  #expect(feed.entries[2].title == "T3")
  return (feed.entries[1], feed.damage)
}

@Test(arguments: ["42", "null", "\"text\"", "[]", "{}", "true"])
func anItemThatIsNoneIsAnEntryWithoutAddress(_ item: String) throws {
  #expect(try odd(item).entry == FeedEntry())
}

@Test(arguments: [
  // Names of fields, and what they say although they are not what they should be.
  (#"{"id":7,"url":"https://a.example/2","title":2026}"#, "https://a.example/2 | 7 | 2026 | nil | nil | nil"),
  (
    #"{"id":12345678901234567890123,"url":"/2","title":null}"#,
    "https://a.example/2 | 12345678901234567890123 | nil | nil | nil | nil"
  ),
  (
    #"{"id":"https://a.example/2","title":["T2",5]}"#,
    "https://a.example/2 | https://a.example/2 | T2 | nil | nil | nil"
  ),
  (
    #"{"url":{"url":"https://a.example/2"},"title":{"value":"T2"}}"#, "https://a.example/2 | nil | T2 | nil | nil | nil"
  ),
  (
    #"{"url":["https://a.example/2"],"date_published":1772445600}"#,
    "https://a.example/2 | nil | nil | 2026-03-02T10:00:00Z | nil | nil"
  ),
  (
    #"{"url":"https://a.example/2","date_published":1772445600000}"#,
    "https://a.example/2 | nil | nil | 2026-03-02T10:00:00Z | nil | nil"
  ),
  (
    #"{"url":"https://a.example/2","date_published":"yesterday","date_modified":false}"#,
    "https://a.example/2 | nil | nil | nil | nil | nil"
  ),
  (
    #"{"url":"https://a.example/2","image":{"url":"/2.jpg"},"authors":"Ada"}"#,
    "https://a.example/2 | nil | nil | nil | https://a.example/2.jpg | Ada"
  ),
  (
    #"{"url":"https://a.example/2","image":5,"banner_image":["/b.jpg"],"author":{"name":"Ada"}}"#,
    "https://a.example/2 | nil | nil | nil | https://a.example/b.jpg | Ada"
  ),
  (
    #"{"url":"javascript:alert(1)","external_url":"https://b.example/2","authors":[{},{"name":"Ada"}]}"#,
    "https://b.example/2 | nil | nil | nil | nil | Ada"
  ),
  (#"{"url":17,"title":"\u0000T\u0000 2"}"#, "nil | nil | T 2 | nil | nil | nil"),
])
func fieldsThatAreOddAreTakenForWhatTheyMean(_ item: String, _ expected: String) throws {
  let (entry, damage) = try odd(item)
  let parts = [entry.link, entry.guid, entry.title, entry.published?.instant.description, entry.image, entry.author]
  #expect(parts.map { $0 ?? "nil" }.joined(separator: " | ") == expected)
  #expect(damage == nil)
}

@Test(arguments: [
  (#"{"url":"https://a.example/2","title":"T\ud800 2"}"#, "T\u{FFFD} 2", "a lone surrogate"),
  (#"{"url":"https://a.example/2","title":"T2",}"#, "T2", "expected “\"”"),
  (#"{"url":"https://a.example/2","title":NaN}"#, nil, "expected a digit"),
  (#"{"url":"https://a.example/2","title":"T\#n2"}"#, "T 2", "a control character in a string"),
  (
    #"{"url":"https://a.example/2","title":"T2","x":\#(String(repeating: "[", count: 200))\#(String(repeating: "]", count: 200))}"#,
    "T2", "nested deeper than 128"
  ),
  (#"{"url":"https://a.example/2",title:"T2"}"#, nil, "expected “\"”"),
])
func textsThatAreNoJSONAreReadAsFarAsTheyGo(_ item: String, _ title: String?, _ reason: String) throws {
  let (entry, damage) = try odd(item)
  #expect(entry.link == "https://a.example/2")
  #expect(entry.title == title)
  let words = try #require(damage)
  #expect(words.hasPrefix("byte ") && words.hasSuffix(": \(reason)"), "\(words)")
}

@Test func aKeyThatStandsTwiceCountsAsItStandsLast() throws {
  #expect(try odd(#"{"url":"https://a.example/1","url":"https://a.example/2"}"#).entry.link == "https://a.example/2")
}

@Test func aFeedThatIsCutKeepsTheItemsBeforeTheCut() throws {
  let whole = "{\(version),\"items\":[\(good(1)),\(good(2)),\(good(3))]}"
  for length in 1..<whole.utf8.count {
    do throws(FeedError) {
      let feed = try FeedReader.read(Array(whole.utf8.prefix(length)), url: "https://a.example/feed.json")
      #expect(feed.damage != nil)
      let wholeItems = whole.prefix(length).ranges(of: "\"T").count
      #expect(feed.entries.count { $0.title?.hasPrefix("T") == true } >= max(0, wholeItems - 1))
    } catch {
      // Before the version stands there, nothing tells a feed from any other text.
      #expect(length < version.utf8.count + 1, "\(length): \(error)")
    }
  }
}

@Test(arguments: [
  ("{\(version)}", 0), ("{\(version),\"items\":null}", 0), ("{\(version),\"items\":\(good(1))}", 1),
  ("\u{FEFF}{\(version),\"items\":[\(good(1))]}", 1), ("{\"items\":[\(good(1)),],}", 1),
  ("{\(version),\"title\":[],\"home_page_url\":{},\"language\":7,\"items\":[\(good(1))]}", 1),
])
func oddFeedsAreReadAllTheSame(_ text: String, _ entries: Int) throws {
  #expect(try feed(text).entries.count == entries)
}

@Test(arguments: [
  (String(repeating: "[", count: 1_000_000), "neither a feed nor a news sitemap"),
  ("{}", "neither a feed nor a news sitemap"), ("{\"items\":7}", "neither a feed nor a news sitemap"),
  ("{\"a\":" + String(repeating: "[", count: 100_000), "byte 133: nested deeper than 128"),
  ("{\"a\":1", "byte 6: the text ends early"),
])
func whatIsNoFeedSaysSo(_ text: String, _ reason: String) {
  let error = #expect(throws: FeedError.self) { try feed(text) }
  #expect(error?.description == reason)
}

/// Read live: each odd item has its record, and the feed's health says what was wrong with the text.
@Test func oddItemsAreRecordedAndTheHealthSaysWhy() {
  let web = StubWeb()
  web.set("https://a.example/feed", 200, [], "{\(version),\"items\":[\(good(1)),42,{\"id\":\"x\"},NaN,]}")
  let harvest = read(web) { $0.pages = false }
  #expect(
    harvest.findings.map(\.word).sorted() == ["feed-entry"] + Array(repeating: "feed.entryWithoutAddress", count: 3))
  #expect(Set(harvest.findings.compactMap { if case .rejection(let r) = $0 { r.id } else { nil } }).count == 3)
  #expect(harvest.health.map(\.state) == [.ok])
  #expect(harvest.health.first?.held == 3)
  #expect(harvest.health.first?.detail == "read as far as it goes: byte 121: expected a digit")
}

@Test func valuesInManyListsAreReadOnce() throws {
  func nested(_ value: String) -> String {
    String(repeating: "[", count: 100) + value + String(repeating: "]", count: 100)
  }
  let objects = String(repeating: #"{"value":"#, count: 100) + #""T""# + String(repeating: "}", count: 100)
  let entry = try odd(#"{"url":\#(nested(#""/2""#)),"title":\#(nested(#""T2""#)),"authors":\#(objects)}"#).entry
  #expect(entry.link == "https://a.example/2")
  #expect(entry.title == "T2")
  #expect(entry.author == "T")
}
