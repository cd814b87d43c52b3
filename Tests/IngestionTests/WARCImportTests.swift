import Archives
import JSON
import NewsModel
import Testing

@testable import Ingestion

@Test func everyRecordGivesOneFinding() throws {
  var warc = WARCText()
  warc.add("warcinfo", "", "software: x\r\n", contentType: "application/warc-fields")
  warc.add("request", "https://a.example/", "GET / HTTP/1.1\r\n\r\n")
  warc.addPage("https://a.example/", extra: ["WARC-Payload-Digest: blake3:AAA"])
  warc.addPage("https://a.example/gone", status: 404)
  warc.addPage("https://a.example/moved", status: 301)
  warc.addPage("https://a.example/broken", status: 503)
  warc.addPage("https://a.example/empty", "")
  warc.add("response", "https://a.example/x.png", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx")
  warc.add(
    "response", "https://a.example/robots.txt", "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nUser-agent: *")
  warc.add("response", "https://a.example/y", "no http")
  warc.add("response", "dns:a.example", "x", contentType: "text/dns")
  warc.add("resource", "https://a.example/r", "<!doctype html><p>x", contentType: "text/html")
  warc.add("conversion", "https://a.example/c", "Title\nBody", contentType: "text/plain")
  warc.add("metadata", "https://a.example/", "x", contentType: "application/warc-fields")
  warc.add("revisit", "https://a.example/", "", extra: ["WARC-Payload-Digest: blake3:AAA"])
  warc.add("revisit", "https://a.example/", "", extra: ["WARC-Payload-Digest: blake3:BBB"])
  warc.add("continuation", "https://a.example/", "x")
  warc.add("strange", "https://a.example/", "x")
  #expect(
    try warc.findings().map(\.word) == [
      "record.warcinfo", "record.request", "page", "http.clientError", "http.redirect", "http.serverError",
      "body.empty",
      "media.image", "url.robots", "http.malformed", "url.scheme", "page", "article", "record.metadata", "merged",
      "record.revisit", "record.continuation", "record.unknown",
    ])
}

@Test func aPageIsCapturedAsItCame() throws {
  var warc = WARCText(version: "1.0")
  let block =
    "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=ISO-8859-1\r\nETag: \"x\"\r\nX-Robots-Tag: noarchive\r\n\r\n<p>caf"
  warc.add("response", "<https://a.example/caf%C3%A9/>", Array(block.utf8) + [0xE9])
  let capture = try #require(try warc.findings().first?.capture)
  #expect(capture.url == "https://a.example/caf%C3%A9/")
  #expect(capture.capturedAt.description == "2026-03-02T12:00:00Z")
  #expect(capture.status == 200)
  #expect(capture.mediaType == "text/html")
  #expect(capture.charset == "windows-1252")
  #expect(capture.body == "<p>café")
  #expect(capture.headers == [Capture.Header("etag", "\"x\"")])
  #expect(capture.robots == "noarchive")
  #expect(capture.outlet?.rawValue == "a.example")
  #expect(capture.via == "warc:t.warc")
  #expect(!capture.truncated)
}

@Test func textOfAnotherToolBecomesAnArticle() throws {
  var warc = WARCText()
  warc.add("conversion", "https://a.example/c", "The title\n\nFirst.\nSecond.\n", contentType: "text/plain")
  let capture = try #require(try warc.findings().first?.capture)
  let article = try ImportedArticle(jsonText: capture.body ?? "")
  #expect(article.headline == "The title")
  #expect(article.articleBody == "\nFirst.\nSecond.\n")
}

@Test func gzipMembersReadAsOneFile() throws {
  var first = WARCText()
  first.addPage("https://a.example/1")
  var second = WARCText()
  second.addPage("https://a.example/2")
  let stream = try DecompressedStream(MemoryStream(storedGzip(first.bytes) + storedGzip(second.bytes)), path: "t")
  var joined = WARCText()
  joined.bytes = try Decompression.read(stream, limit: 1 << 20, path: "t")
  #expect(joined.bytes == first.bytes + second.bytes)
  #expect(try joined.findings().map(\.word) == ["page", "page"])
}

@Test func damageCostsOneRecordAndNoOther() throws {
  var warc = WARCText()
  warc.addPage("https://a.example/1")
  warc.bytes += Array("garbage\r\nmore garbage\r\n".utf8)
  warc.addPage("https://a.example/2")
  warc.bytes += Array("WARC/1.1\r\nWARC-Type: response\r\n\r\n".utf8)
  warc.addPage("https://a.example/3")
  #expect(try warc.findings().map(\.word) == ["page", "record.damaged", "page", "record.damaged", "page"])
}

@Test func aLyingLengthGivesTheSwallowedRecordsBack() throws {
  var warc = WARCText()
  warc.add("response", "https://a.example/1", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>one", length: 230)
  warc.addPage("https://a.example/2")
  warc.addPage("https://a.example/3")
  let captures = try warc.findings().compactMap(\.capture)
  #expect(captures.map(\.url) == ["https://a.example/1", "https://a.example/2", "https://a.example/3"])
  #expect(captures.map(\.truncated) == [true, false, false])
}

@Test func aLengthThatIsTooShortCostsOnlyTheRest() throws {
  var warc = WARCText()
  warc.add(
    "response", "https://a.example/1", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>one two", length: 50)
  warc.addPage("https://a.example/2")
  #expect(try warc.findings().map(\.word) == ["page", "record.damaged", "page"])
}

@Test func everyTruncationIsSurvived() throws {
  var warc = WARCText()
  warc.addPage("https://a.example/1")
  warc.addPage("https://a.example/2")
  let whole = warc.bytes
  for length in 100..<whole.count {
    warc.bytes = Array(whole[..<length])
    do {
      let captures = try warc.findings().compactMap(\.capture)
      #expect(captures.count <= 2)
      if length > whole.count / 2 { #expect(captures.first?.truncated == false) }
    } catch let error as ArchiveError {
      // Not even one header.
      #expect(length < 200, "\(error)")
    }
  }
}

@Test func aFileWithoutRecordsIsNoWARCFile() {
  var warc = WARCText()
  warc.bytes = Array("no\nWARC\n".utf8)
  let error = #expect(throws: ArchiveError.self) { try warc.findings() }
  #expect(error?.description == "warc:t.warc: not a WARC file: no record begins here")
}

@Test func aRecordLargerThanTheLimitIsCutAndSaysSo() throws {
  var settings = IngestionSettings()
  settings.recordLimit = 1000
  var warc = WARCText()
  warc.addPage("https://a.example/1", String(repeating: "x", count: 5000))
  warc.addPage("https://a.example/2")
  let captures = try warc.findings(settings: settings).compactMap(\.capture)
  #expect(captures.map(\.truncated) == [true, false])
  #expect((captures.first?.body?.utf8.count ?? 0) < 1000)
}

@Test func splitByDateGoesByPageThenAddressThenCapture() throws {
  var warc = WARCText()
  warc.addPage("https://a.example/1", #"<script>{"datePublished": "2026-02-27T08:00:00+01:00"}</script>"#)
  warc.addPage("https://a.example/2", #"<meta property="article:published_time" content="2026-02-26T08:00:00Z">"#)
  warc.addPage("https://a.example/2026/02/25/x", "<p>x")
  warc.addPage("https://a.example/3", "<p>x")
  warc.addPage("https://a.example/4", #"<time class="d" datetime='2026-02-24'>24 February</time>"#)
  let days = try warc.findings(splitByDate: true).map { $0.day?.description }
  #expect(days == ["2026-02-27", "2026-02-26", "2026-02-25", "2026-03-02", "2026-02-24"])
}

/// The next witness is heard, and last the capture.
@Test func splitByDateBelievesNoDateThatNewsCannotHave() throws {
  var warc = WARCText()
  warc.addPage("https://a.example/2026/02/25/x", #"<script>{"datePublished": "0001-01-01T00:00:00Z"}</script>"#)
  warc.addPage(
    "https://a.example/2", #"<meta property="article:published_time" content="9999-12-31"><time datetime="2026-02-24">"#
  )
  warc.addPage("https://a.example/3", #"<meta property="article:published_time" content="2027-05-01T08:00:00Z">"#)
  warc.addPage("https://a.example/4", #"<meta property="article:published_time" content="2027-03-31T08:00:00Z">"#)
  let days = try warc.findings(splitByDate: true).map { $0.day?.description }
  #expect(days == ["2026-02-25", "2026-02-24", "2026-03-02", "2027-03-31"])
}

@Test(arguments: ["0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])
func aWARCOfAnImpossibleTimeIsOfTheDayAskedFor(_ date: String) throws {
  var warc = WARCText()
  warc.addPage("https://a.example/1", "<p>x")
  warc.bytes = Array(String(decoding: warc.bytes, as: UTF8.self).replacing("2026-03-02T12:00:00Z", with: date).utf8)
  let found = try warc.findings(splitByDate: true)
  #expect(found.map { $0.day?.description } == ["2026-03-02"])
  #expect(found.map { $0.capture?.capturedAt.description } == ["2026-03-02T23:59:59Z"])
}

@Test func foldedAndOddHeaderLinesAreRead() throws {
  let text =
    "WARC/1.1\r\nWARC-Type: resource\r\nWARC-Target-URI:\r\n https://a.example/1\r\nodd line\r\ncontent-length: 3\r\n"
    + "Content-Type: text/html\r\n\r\n<p>\r\n\r\n"
  var warc = WARCText()
  warc.bytes = Array(text.utf8)
  #expect(try warc.findings().first?.capture?.url == "https://a.example/1")
}

@Test func aFileWithoutAByteIsNoWARCFile() {
  let error = #expect(throws: ArchiveError.self) { try WARCText().findings() }
  #expect(error?.description == "warc:t.warc: not a WARC file: there is nothing in it")
}
