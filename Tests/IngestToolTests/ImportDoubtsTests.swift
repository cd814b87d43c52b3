import Ingestion
import NewsModel
import Testing

@testable import ingest

private func capture(_ edit: (inout Capture) -> Void) throws -> Finding {
  var capture = Capture()
  capture.kind = .article
  capture.url = InventedAddress.ofRecord("a1")
  capture.body = #"{"headline":"Harbour opens"}"#
  edit(&capture)
  return .capture(capture, try #require(Day("2026-03-02")))
}

@Test func whatCountsAsOneOutletIsSaid() throws {
  var doubts = ImportDoubts()
  doubts.meet(try capture { _ in })
  doubts.meet(try capture { $0.body = #"{"headline":"Harbour opens","publisher":"Harbour Post"}"# })
  #expect(
    doubts.warnings("jsonl:a.jsonl") == [
      "jsonl:a.jsonl: rows with neither `source` nor `url`: 1; together they count as one outlet, and in an event as one "
        + "independent report"
    ])
}

@Test func capturesThatBelieTheirDigestsAreCounted() throws {
  var doubts = ImportDoubts()
  #expect(doubts.warnings("warc:a.warc").isEmpty)
  doubts.meet(
    try capture {
      $0.kind = .page
      $0.digestMismatch = "sha1:AAAA"
    })
  #expect(
    doubts.warnings("warc:a.warc") == [
      "warc:a.warc: captures that are not what their digests say: 1; each has `digestMismatch`"
    ])
}
