import Archives
import NewsModel
import NewsTestSupport
import Testing

@testable import Ingestion

/// S18 of the attack catalogue in docs/INGEST.md: kinds of damage that web archives are found with.
private let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
private let next = "https://a.example/next"

/// The findings of one odd record between two good ones.
private func words(_ add: (inout WARCText) -> Void) throws -> [String] {
  var warc = WARCText()
  warc.addPage("https://a.example/first")
  add(&warc)
  warc.addPage(next)
  let words = try warc.findings().map(\.word)
  #expect(words.first == "page")
  #expect(words.last == "page")
  return Array(words.dropFirst().dropLast())
}

private func response(_ headers: String, _ body: [UInt8], extra: [String] = []) throws -> [String] {
  try words {
    $0.add("response", "https://a.example/odd", Array((head + headers + "\r\n").utf8) + body, extra: extra)
  }
}

private func response(_ headers: String, _ body: String, extra: [String] = []) throws -> [String] {
  try response(headers, Array(body.utf8), extra: extra)
}

@Test func chunksThatAreWrongAreReadAsFarAsTheyGo() throws {
  let chunked = "Transfer-Encoding: chunked\r\n"
  #expect(try response(chunked, "5\r\n<html\r\nzz\r\n>\r\n0\r\n\r\n") == ["page"])
  #expect(try response(chunked, "<html><p>no chunks at all") == ["page"])
  #expect(try response(chunked, "ffffffff\r\n<html>") == ["page"])
  #expect(try response(chunked, "6\r\n<html>") == ["page"])
  #expect(try response(chunked, "fffffffff\r\n<html>") == ["page"])
  #expect(try response(chunked, "-5\r\n<html>\r\n0\r\n\r\n") == ["page"])
  #expect(try response(chunked, "5\r\n<html\r\n-5\r\n>\r\n0\r\n\r\n") == ["page"])
  #expect(try response(chunked, "+6\r\n<html>\r\n0\r\n\r\n") == ["page"])
  #expect(try response(chunked, "0\r\n\r\n") == ["body.empty"])
  #expect(try response(chunked, "6;x=\"y\"\r\n<html>\r\n0\r\nTrailer: x\r\n\r\n") == ["page"])
}

@Test func codingsThatAreWrongAreReadOrSayWhy() throws {
  #expect(try response("Content-Encoding: gzip\r\n", "<html>not compressed") == ["page"])
  #expect(try response("Content-Encoding: gzip\r\n", [0x1F, 0x8B, 8, 0, 0]) == ["body.coding"])
  #expect(try response("Content-Encoding: compress\r\n", [0x1F, 0x9D, 0x90]) == ["body.coding"])
  #expect(try response("Content-Encoding: gzip, gzip, gzip\r\n", storedGzip([])) == ["body.coding"])
  #expect(try response("Content-Encoding: none\r\n", "<html>") == ["page"])
}

@Test func ofTwoCodingsTheLastIsUndoneFirst() throws {
  let inner = storedGzip(Array("<html><p>x".utf8))
  // The stream of a gzip member without its header and its trailer is what `deflate` means to most servers.
  let deflated = Array(inner.dropFirst(10).dropLast(8))
  #expect(try response("Content-Encoding: deflate, gzip\r\n", storedGzip(deflated)) == ["page"])
}

@Test(arguments: [(200, false), (206, true)])
func aPartOfAPageSaysThatItIsOne(_ status: Int, _ isTruncated: Bool) throws {
  let maker = CaptureMaker(settings: IngestionSettings(), registry: .unknown)
  let document = WebDocument(
    url: "https://a.example/1", capturedAt: Instant(seconds: 0), status: status, fields: HeaderFields(),
    body: Array("<html><p>x".utf8), via: "warc:t")
  guard case .capture(let capture) = maker.make(document) else {
    Issue.record("no capture")
    return
  }
  #expect(capture.truncated == isTruncated)
}

@Test func aBombInABodyCostsItsRecord() throws {
  #expect(try response("Content-Encoding: gzip\r\n", GzipBomb.zeros(mebibytes: 20)) == ["body.tooLarge"])
  let inner = storedGzip(Array(GzipBomb.zeros(mebibytes: 30)))
  #expect(try response("Content-Encoding: gzip, gzip\r\n", inner) == ["body.tooLarge"])
}

@Test func headersWithoutEndAreNoResponse() throws {
  #expect(try response(String(repeating: "X: y\r\n", count: 50_000), "<html>") == ["http.malformed"])
  #expect(try response(String(repeating: " folded\r\n", count: 30_000), "<html>") == ["http.malformed"])
  #expect(try response("X: " + String(repeating: "y", count: 300_000) + "\r\n", "<html>") == ["http.malformed"])
  #expect(try words { $0.add("response", "https://a.example/odd", "HTTP/1.1 200 OK") } == ["body.empty"])
  #expect(try words { $0.add("response", "https://a.example/odd", "HTTP/1.1\r\n\r\n<html>") } == ["http.malformed"])
}

@Test func recordHeadersWithoutEndAreDamage() throws {
  let damaged = try words {
    $0.bytes += Array(("WARC/1.1\r\nWARC-Type: response\r\n" + String(repeating: "X: y\r\n", count: 2000)).utf8)
    $0.bytes += Array("\r\n\r\n".utf8)
  }
  #expect(damaged == ["record.damaged"])
  let long = try words {
    $0.bytes += Array(
      ("WARC/1.1\r\n" + String(repeating: "X: " + String(repeating: "y", count: 60_000) + "\r\n", count: 40)).utf8)
    $0.bytes += Array("\r\n\r\n".utf8)
  }
  #expect(long == ["record.damaged"])
}

@Test(arguments: ["-1", "x", "", "99999999999999999999999", "0x10"])
func lengthsThatAreNoneCostTheirRecord(_ length: String) throws {
  let found = try words {
    $0.bytes += Array(
      "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/odd\r\nContent-Length: \(length)\r\n\r\nx\r\n\r\n"
        .utf8)
  }
  #expect(found == ["record.damaged"])
}

@Test(arguments: [1_000, 100_000, 17 << 20, Int.max])
func lengthsThatAreTooLargeSwallowNoOtherRecord(_ length: Int) throws {
  #expect(try words { $0.add("response", "https://a.example/odd", head + "\r\n<html>", length: length) } == ["page"])
  #expect(
    try words { $0.add("request", "https://a.example/odd", "GET / HTTP/1.1", length: length) } == ["record.request"])
}

/// Every record claims the rest of the file: each is read once all the same.
@Test func manyLyingLengthsAreReadInBoundedTime() throws {
  var warc = WARCText()
  for number in 0..<2_000 {
    warc.add("response", "https://a.example/\(number)", head + "\r\n<html>", length: 15 << 20)
  }
  #expect(try warc.findings().count == 2_000)
}

@Test(arguments: [
  ("https://a.example/with space", "page"), ("<https://a.example/in-brackets>", "page"),
  ("file:///etc/passwd", "url.scheme"),
  ("dns:a.example", "url.scheme"), ("urn:uuid:1", "url.scheme"), ("https://user:secret@a.example/", "url.scheme"),
  ("javascript:alert(1)", "url.scheme"), ("screenshot:https://a.example/", "url.scheme"), ("", "url.missing"),
])
func addressesAreReadOrSayWhyNot(_ address: String, _ word: String) throws {
  #expect(try words { $0.add("response", address, head + "\r\n<html>") } == [word])
}

@Test func segmentsAreNotJoinedAndSaySo() throws {
  #expect(try response("", "<html>first half", extra: ["WARC-Segment-Number: 1"]) == ["record.continuation"])
  let second = try words {
    $0.add("continuation", "https://a.example/odd", "second half", extra: ["WARC-Segment-Number: 2"])
  }
  #expect(second == ["record.continuation"])
}

@Test func recordsThatWereCutWhenTheyWereMadeSaySo() throws {
  var warc = WARCText()
  warc.addPage("https://a.example/1", extra: ["WARC-Truncated: length"])
  #expect(try warc.findings().first?.capture?.truncated == true)
}

@Test func anARCFileIsRefusedByName() {
  var warc = WARCText()
  warc.bytes = Array("filedesc://a.arc 0.0.0.0 20260302080000 text/plain 76\n1 0 Alexa\nURL IP-address\n\n".utf8)
  let error = #expect(throws: ArchiveError.self) { try warc.findings() }
  #expect(error?.description == "warc:t.warc: not a WARC file: an ARC file, which is not read")
}

@Test func blankAndOddLinesBetweenRecordsAreForgiven() throws {
  #expect(try words { $0.bytes += Array("\r\n\r\n\n\n\r\n".utf8) } == [])
  #expect(try words { $0.bytes += [UInt8](repeating: 0, count: 4096) + Array("\r\n".utf8) } == ["record.damaged"])
}

/// Brotli (RFC 7932) bodies, made with its reference encoder.
private let brotli: [UInt8] = [
  27, 143, 2, 248, 29, 7, 185, 169, 230, 186, 174, 150, 79, 54, 53, 15, 156, 16, 221, 124, 121, 147, 75, 159, 52, 182,
  82, 164, 192, 106, 160, 24, 198, 113, 144, 221, 143, 0,
]
private let brotliBomb: [UInt8] = [
  203, 255, 255, 63, 248, 39, 0, 226, 177, 64, 32, 247, 254, 143, 255, 255, 127, 240, 79, 0, 196, 97, 17, 128, 238, 253,
  31, 255, 255, 255, 224, 159, 0, 136, 195, 2, 0, 221, 251, 63, 254, 255, 255, 193, 63, 1, 16, 135, 5, 0, 186, 247, 127,
  252, 255, 255, 131, 127, 2, 32, 14, 11, 0, 116, 239, 255, 248, 255, 255, 7, 255, 4, 64, 28, 22, 0, 232, 222, 255, 241,
  255, 255, 15, 254, 9, 128, 56, 44, 0, 208, 189, 255, 203, 255, 255, 63, 252, 19, 0, 113, 88, 0, 160, 123, 255, 7,
]

@Test func brotliBodiesAreUndone() throws {
  var warc = WARCText()
  warc.add("response", next, Array((head + "Content-Encoding: br\r\n\r\n").utf8) + brotli)
  let capture = try #require(try warc.findings().first?.capture)
  #expect(capture.body == "<html>" + String(repeating: "<p>Brotli</p>", count: 50))
  #expect(!capture.truncated)
}

@Test func brotliThatIsCutShortGivesItsBeginningOrSaysSo() throws {
  let whole = try Brotli.decompressWhatReads(brotli, limit: 10_000, path: "br")
  #expect(whole.isWhole)
  for length in 0..<brotli.count {
    do throws(ArchiveError) {
      let cut = try Brotli.decompressWhatReads(Array(brotli[..<length]), limit: 10_000, path: "br")
      #expect(!cut.isWhole)
      #expect(whole.content.starts(with: cut.content))
    } catch {
      #expect(error == .damaged(path: "br", reason: "truncated brotli input"))
    }
  }
}

@Test func brotliThatIsNoneSaysSo() throws {
  #expect(try response("Content-Encoding: br\r\n", "<html>never compressed") == ["page"])
  #expect(try response("Content-Encoding: br\r\n", [0xFF, 0xFF, 0xFF, 0xFF]) == ["body.coding"])
  // 106 bytes of 64 MB.
  #expect(try response("Content-Encoding: br\r\n", brotliBomb) == ["body.tooLarge"])
  #expect(throws: ArchiveError.damaged(path: "br", reason: "truncated brotli input")) {
    try Brotli.decompressWhatReads([27], limit: 100, path: "br")
  }
}
