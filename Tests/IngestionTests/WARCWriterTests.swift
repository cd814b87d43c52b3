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

@Test func aValueWithLineEndsAddsNoLine() throws {
  var page = Capture()
  page.url = "https://a.example/1\r\nWARC-Type: request\n\n"
  page.status = 200
  page.mediaType = "text/html\r\nX-Evil: 1"
  page.headers = [Capture.Header("etag", "\"a\tb\"\r\n\r\nbody")]
  page.body = "<p>x"
  let text = String(decoding: WARCWriter().record(of: page), as: UTF8.self)
  let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
  #expect(lines.contains("WARC-Target-URI: https://a.example/1WARC-Type: request"))
  #expect(lines.contains("Content-Type: text/htmlX-Evil: 1; charset=utf-8"))
  #expect(lines.contains("etag: \"a\tb\"body"))
  #expect(lines.count { $0.hasPrefix("WARC-Type:") } == 1)
}
