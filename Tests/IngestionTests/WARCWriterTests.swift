import Archives
import NewsModel
import Testing

@testable import Ingestion

@Test func whatIsWrittenIsReadAgain() throws {
  var page = Capture()
  page.url = "https://a.example/café?x=1"
  page.capturedAt = Instant(day: Day(number: 20_514), secondOfDay: 60)
  page.status = 200
  page.mediaType = "text/html"
  page.headers = [Capture.Header("etag", "\"x\"")]
  page.body = "<p>café"
  page.identify()
  var file = page
  file.url = "https://a.example/file"
  file.status = nil
  let writer = WARCWriter()
  var warc = WARCText()
  warc.bytes = writer.information(name: "t.warc") + writer.record(of: page) + writer.record(of: file)
  let findings = try warc.findings()
  #expect(findings.map(\.word) == ["record.warcinfo", "page", "page"])
  let captures = findings.compactMap(\.capture)
  #expect(captures.map(\.url) == [page.url, file.url])
  #expect(captures.map(\.body) == [page.body, file.body])
  #expect(captures.map(\.capturedAt) == [page.capturedAt, page.capturedAt])
  #expect(captures.map(\.status) == [200, nil])
  #expect(captures.first?.headers == page.headers)
}
