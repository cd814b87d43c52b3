import Archives
import Testing

@testable import Ingestion

private func response(_ head: String, _ body: [UInt8]) throws -> StoredResponse {
  try #require(StoredResponse(Array((head + "\r\n\r\n").utf8) + body))
}

@Test func chunksAreJoined() throws {
  let body = Array("4;name=x\r\nWiki\r\n5\r\npedia\r\n0\r\n\r\n".utf8)
  let stored = try response("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked", body)
  #expect(String(decoding: stored.payload, as: UTF8.self) == "Wikipedia")
  #expect(!stored.isTruncated)
}

@Test func chunksThatBreakOffAreTruncated() throws {
  let stored = try response("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked", Array("4\r\nWiki\r\n9\r\nped".utf8))
  #expect(String(decoding: stored.payload, as: UTF8.self) == "Wikiped")
  #expect(stored.isTruncated)
}

@Test func aBodyThatOnlyClaimsToBeChunkedStays() throws {
  let stored = try response("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked", Array("<html>".utf8))
  #expect(String(decoding: stored.payload, as: UTF8.self) == "<html>")
}

@Test func contentCodingsAreUndone() throws {
  let gzip = try response("HTTP/1.1 200 OK\r\nContent-Encoding: gzip", storedGzip(Array("<p>".utf8)))
  #expect(try gzip.body(limit: 100).content == Array("<p>".utf8))
  let twice = try response("HTTP/1.1 200 OK\r\nContent-Encoding: gzip, gzip", storedGzip(storedGzip(Array("<p>".utf8))))
  #expect(try twice.body(limit: 100).content == Array("<p>".utf8))
  let undone = try response("HTTP/1.1 200 OK\r\nContent-Encoding: gzip", Array("<p>".utf8))
  #expect(try undone.body(limit: 100).content == Array("<p>".utf8))
  let deflate = try response(
    "HTTP/1.1 200 OK\r\nContent-Encoding: deflate", [0x78, 0x9C, 0xB3, 0x29, 0xB0, 0x03, 0x00])
  #expect(try deflate.body(limit: 100).content == Array("<p>".utf8))
}

@Test func aBodyThatGrowsTooLargeIsRefused() throws {
  let bomb = try response(
    "HTTP/1.1 200 OK\r\nContent-Encoding: gzip", storedGzip([UInt8](repeating: 0x20, count: 5000)))
  #expect(throws: ArchiveError.tooLarge(path: "gzip", limit: 1000)) { try bomb.body(limit: 1000) }
}

@Test func aCodingThatNobodyKnowsIsRefused() throws {
  let stored = try response("HTTP/1.1 200 OK\r\nContent-Encoding: sdch", [0x1B, 0x03, 0, 0])
  #expect(throws: ArchiveError.damaged(path: "sdch", reason: "the coding is not known")) {
    try stored.body(limit: 1000)
  }
}

@Test func whatIsNoStatusLineIsNoResponse() {
  #expect(StoredResponse(Array("GET / HTTP/1.1\r\n\r\n".utf8)) == nil)
  #expect(StoredResponse(Array("HTTP/1.1 xx\r\n\r\n".utf8)) == nil)
  #expect(StoredResponse([]) == nil)
}

@Test func aBodyThatIsCutShortSaysSo() throws {
  let whole = storedGzip(Array("<p>some words".utf8))
  let stored = try response("HTTP/1.1 200 OK\r\nContent-Encoding: gzip", Array(whole.dropLast(12)))
  let (content, isWhole) = try stored.body(limit: 100)
  #expect(String(decoding: content, as: UTF8.self) == "<p>some w")
  #expect(!isWhole)
  let header = try response("HTTP/1.1 200 OK\r\nContent-Encoding: gzip", Array(whole.prefix(9)))
  #expect(throws: ArchiveError.damaged(path: "gzip", reason: "truncated gzip input")) { try header.body(limit: 100) }
}
