import Archives
import JSON
import NewsModel
import Testing

@testable import Ingestion

private func findings(
  _ text: String, registry: OutletRegistry = .unknown, splitByDate: Bool = false,
  settings: IngestionSettings = IngestionSettings()
) throws -> [Finding] {
  let maker = CaptureMaker(settings: settings, registry: registry)
  let dating = Dating(fallback: Day(number: 20_514), splitsByDate: splitByDate)
  var findings: [Finding] = []
  try JSONLinesImport(intake: DocumentIntake(maker: maker, dating: dating, via: "jsonl:t.jsonl", token: "0"))
    .read(MemoryStream(Array(text.utf8))) { findings.append($0) }
  return findings
}

private func article(_ line: String) throws -> ImportedArticle {
  try ImportedArticle(jsonText: try #require(try findings(line).first?.capture?.body))
}

@Test func plainKeysAreRead() throws {
  let line =
    #"{"id":"a1","title":"T","text":"B","published":"2026-03-01","source":"The Post","url":"https://p.example/a","lang":"en","story":"s"}"#
  let article = try article(line)
  #expect(article.headline == "T")
  #expect(article.articleBody == "B")
  #expect(article.datePublished == "2026-03-01")
  #expect(article.publisher == "The Post")
  #expect(article.url == "https://p.example/a")
  #expect(article.inLanguage == "en")
  #expect(article.unknownFields == #""story":"s","identifier":"a1""#)
}

@Test func schemaOrgIsRead() throws {
  let line = """
    {"@type":"NewsArticle","mainEntityOfPage":{"@id":"https://p.example/b"},"headline":"T","articleBody":"B",\
    "author":[{"name":"A. Writer"},{"name":"B. Other"}],"publisher":{"name":"The Post"},"keywords":"x, y",\
    "image":{"url":"https://p.example/i.jpg","caption":"C"},"datePublished":"2026-03-01T10:00:00Z","isAccessibleForFree":true}
    """
  let article = try article(line)
  #expect(article.url == "https://p.example/b")
  #expect(article.author == ["A. Writer", "B. Other"])
  #expect(article.publisher == "The Post")
  #expect(article.keywords == ["x", "y"])
  #expect(article.image.first?.url == "https://p.example/i.jpg")
  #expect(article.image.first?.caption == "C")
  #expect(article.isAccessibleForFree == true)
}

@Test func anArticleOfTheLakeIsRead() throws {
  let line = """
    {"id":"article-x","url":"https://p.example/c","headline":"T","publisher":{"id":"post","name":"The Post"},"flags":["thin"],\
    "datePublished":{"value":"2026-03-01T10:00:00Z","raw":"1 March 2026"},"inLanguage":{"tag":"de","confidence":1},"wordCount":1}
    """
  let article = try article(line)
  #expect(article.datePublished == "1 March 2026")
  #expect(article.inLanguage == "de")
  #expect(article.unknownFields == #""identifier":"article-x""#)
}

@Test func aRowWithoutAddressGetsOneFromItsId() throws {
  let captures = try findings(#"{"id":"a1","title":"T","url":""}"# + "\n" + #"{"title":"U"}"#).compactMap(\.capture)
  #expect(captures.first?.url == "https://a1.example/")
  #expect(captures.first?.outlet == nil)
  #expect(captures.last?.url.hasSuffix(".example/") == true)
  #expect(captures.last?.url != captures.first?.url)
}

/// What `normalize` tells an invented address by.
@Test func theBodyHasTheAddressThatWasGivenAndNoOther() throws {
  let rows = #"{"id":"a1","title":"T"}"# + "\n" + #"{"id":"a1","title":"T","url":"a1.example"}"#
  let captures = try findings(rows).compactMap(\.capture)
  let given = try captures.map { try ImportedArticle(jsonText: #require($0.body)).url }
  #expect(given == [nil, "https://a1.example"])
}

@Test func lostLinesSayWhy() throws {
  let text =
    "\n" + #"{"title":"# + "\n[1]\n{\"url\":\"https://a.example/\"}\n" + #"{"title":"T","url":"ftp://a.example/"}"#
  let found = try findings(text)
  #expect(found.map(\.word) == ["record.malformed", "record.malformed", "record.empty", "url.scheme"])
  guard case .rejection(let rejection) = found[0] else { return }
  #expect(rejection.detail == "line 2: byte 9: the text ends early")
}

@Test func rowsGoToTheirDayOrToTheOneAskedFor() throws {
  let text = #"{"title":"T","published":"2026-02-27T08:00:00Z"}"# + "\n" + #"{"title":"U"}"#
  #expect(try findings(text, splitByDate: true).map { $0.day?.description } == ["2026-02-27", "2026-03-02"])
  #expect(try findings(text).map { $0.day?.description } == ["2026-03-02", "2026-03-02"])
}

/// Faults of whoever wrote them: years that no calendar of the lake has, zero in three forms, a slip of the finger.
@Test(arguments: [
  "0000-03-02T10:00:00Z", "0000-01-01T00:00:00+05:00", "0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "1994-12-31",
  "2101-01-01", "2199-02-21", "9999-12-31T23:59:59-05:00",
])
func datesThatNewsCannotHaveChooseNoDay(_ date: String) throws {
  let found = try findings(#"{"title":"T","published":"\#(date)"}"#, splitByDate: true)
  #expect(found.map { $0.day?.description } == ["2026-03-02"])
}

@Test func theFirstAndTheLastDayOfNewsChooseTheirOwn() throws {
  for day in ["1995-01-02", "2100-12-31"] {
    let found = try findings(#"{"title":"T","published":"\#(day)"}"#, splitByDate: true)
    #expect(found.map { $0.day?.description } == [day])
  }
}

/// Their counts of outlets would be taken for knowledge.
@Test func rowsOfWhichNobodyCanTellWhoseTheyAreAreKnown() throws {
  let rows = [
    #"{"id":"a","title":"T"}"#, #"{"id":"b","title":"T","source":"The Post"}"#,
    #"{"id":"c","title":"T","url":"https://p.example/c"}"#,
    #"{"id":"d","title":"T","url":"https://p.example/"}"#,
  ]
  let captures = try findings(rows.joined(separator: "\n")).compactMap(\.capture)
  #expect(captures.map(\.namesNoSource) == [true, false, false, false])
}

@Test func theSourcesFileNamesTheOutlet() throws {
  let registry = OutletRegistry([
    OutletSource(outlet: Outlet(id: .init("post"), name: "The Post", domain: "post.example"), domains: ["post.example"])
  ])
  let text = #"{"title":"T","source":"the post"}"# + "\n" + #"{"title":"U","url":"www.post.example/u"}"#
  #expect(try findings(text, registry: registry).compactMap(\.capture?.outlet?.rawValue) == ["post", "post"])
}

/// A day without articles is a day, too.
@Test func aFileWithoutAByteHasNoArticles() throws {
  #expect(try Decompression.decompress([], limit: 10, path: "empty.jsonl").isEmpty)
}

/// A line that is too long is one rejection, whatever its pieces would be, and costs no other line.
@Test func aLineThatIsTooLongIsOneRejection() throws {
  var settings = IngestionSettings()
  settings.recordLimit = 100
  func line(_ count: Int) -> String {
    let frame = #"{"title":""}"#
    return frame.replacing(#""""#, with: "\"\(String(repeating: "x", count: count - frame.utf8.count))\"")
  }
  for (count, word) in [(99, "article"), (100, "article"), (101, "body.tooLarge"), (100_000, "body.tooLarge")] {
    for (before, end) in [("", ""), ("", "\n"), (line(50) + "\n", "\n" + line(60) + "\n")] {
      let found = try findings(before + line(count) + end, settings: settings)
      let others = before.isEmpty ? [] : ["article"]
      #expect(found.map(\.word) == others + [word] + others, "\(count) bytes")
      guard case .rejection(let rejection)? = found.first(where: { $0.word == "body.tooLarge" }) else { continue }
      #expect(rejection.detail == "line \(before.isEmpty ? 1 : 2): longer than 100 bytes")
    }
  }
}

@Test(arguments: [
  ("https://a.example/x\\r\\nWARC-Type: y", "https://a.example/xWARC-Type: y"),
  ("a.example/\\nx", "https://a.example/x"), ("https://a.example/Ä b", "https://a.example/Ä b"),
])
func anAddressHasNoLineEnds(_ written: String, _ kept: String) throws {
  let line = #"{"title":"T","url":"\#(written)"}"#
  let expected = kept.contains("WARC") ? WebAddress(kept)?.description : kept
  #expect(try findings(line).first?.capture?.url == expected)
  #expect(try article(line).url == expected)
}
