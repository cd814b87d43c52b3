import Digests
import NewsModel
import Testing

@testable import Ingestion

/// Digests of records (S18): read in every spelling, held against the bytes, and said when they lie.

/// Of the bytes `abc`, by FIPS 180-4 and RFC 1321.
private let ofABC = [
  "sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5", "sha1:vgmt4nsha2awvor6evyxqugcnsonbwe5",
  "SHA-1:a9993e364706816aba3e25717850c26c9cd0d89d", "sha1:qZk+NkcGgWq6PiVxeFDCbJzQ2J0=",
  "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  "sha-256:XJ4BNP4PAHH6UQKBIDPF3LRCEOYAGYNDSYLXVHFUCD7WD4QACWWQ====",
  "sha256:ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=", "md5:900150983cd24fb0d6963f7d28e17f72",
  "MD5:SAAVBGB42JH3BVUWH56SRYL7OI======", "md5:kAFQmDzST7DWlj99KOF/cg==",
  "sha512:ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
]

@Test(arguments: ofABC)
func digestsAreReadInEverySpelling(_ text: String) throws {
  guard case .digest(let digest) = StatedDigest.read(text) else {
    Issue.record("\(text) is not read")
    return
  }
  #expect(digest.holds(Array("abc".utf8)))
  #expect(!digest.holds(Array("abd".utf8)))
  #expect(!digest.holds([]))
}

@Test(arguments: [
  ("blake3:AAAA", StatedDigest.Reading.unknown), ("sha1", .unknown), ("", .unknown), ("sha1:", .malformed),
  ("sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE", .malformed), ("sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE1", .malformed),
  ("md5:g00150983cd24fb0d6963f7d28e17f72", .malformed),
])
func whatIsNoDigestSaysNothingOrIsSaid(_ text: String, _ reading: StatedDigest.Reading) {
  #expect(StatedDigest.read(text) == reading)
}

private let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
private let wrong = "sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5"

private func sha1(_ bytes: [UInt8]) -> String {
  let digest = bytes.withUnsafeBytes { DigestAlgorithm.sha1.digest(of: $0) } ?? []
  return "sha1:" + digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

/// What is said of a page whose record has these fields.
private func said(_ extra: [String], header: String = "", _ body: [UInt8] = Array("<html><p>x".utf8)) throws -> String?
{
  var warc = WARCText()
  warc.add("response", "https://a.example/1", Array((head + header + "\r\n").utf8) + body, extra: extra)
  let findings = try warc.findings()
  #expect(findings.map(\.word) == ["page"])
  return findings.first?.capture?.digestMismatch
}

@Test func digestsThatAreRightSayNothing() throws {
  let body = Array("<html><p>x".utf8)
  let block = Array((head + "\r\n").utf8) + body
  #expect(try said([]) == nil)
  #expect(try said(["WARC-Block-Digest: \(sha1(block))", "WARC-Payload-Digest: \(sha1(body))"]) == nil)
  #expect(try said(["WARC-Payload-Digest: sha256:" + SHA256Digest(of: body).hexadecimal]) == nil)
  #expect(try said(["WARC-Payload-Digest: blake3:AAAA"]) == nil)
}

@Test(arguments: ["WARC-Block-Digest", "WARC-Payload-Digest"])
func aDigestThatLiesIsSaidAndThePageIsKept(_ field: String) throws {
  let name = field.lowercased()
  #expect(try said(["\(field): \(wrong)"]) == "the bytes are not those of \(name) \(wrong)")
  #expect(try said(["\(field): sha1:oops"]) == "\(name) sha1:oops is no digest")
}

/// Even one bit.
@Test func aFlippedBitIsSeen() throws {
  let body = Array("<html><p>x".utf8)
  var flipped = body
  flipped[8] ^= 1
  #expect(try said(["WARC-Payload-Digest: \(sha1(body))"], flipped) != nil)
}

/// As stored, with the chunks joined, with the coding undone: writers differ, and none of them lies.
@Test func thePayloadIsWhatAnyWriterTakesItFor() throws {
  let page = Array("<html><p>x".utf8)
  let chunked = Array("a\r\n<html><p>x\r\n0\r\n\r\n".utf8)
  for bytes in [page, chunked] {
    #expect(
      try said(["WARC-Payload-Digest: \(sha1(bytes))"], header: "Transfer-Encoding: chunked\r\n", chunked) == nil)
  }
  let compressed = storedGzip(page)
  for bytes in [page, compressed] {
    #expect(try said(["WARC-Payload-Digest: \(sha1(bytes))"], header: "Content-Encoding: gzip\r\n", compressed) == nil)
  }
  #expect(try said(["WARC-Payload-Digest: \(wrong)"], header: "Content-Encoding: gzip\r\n", compressed) != nil)
}

@Test func resourcesAndConversionsAreCheckedToo() throws {
  var warc = WARCText()
  let page = "<html><p>x"
  warc.add("resource", "https://a.example/1", page, contentType: "text/html", extra: ["WARC-Block-Digest: \(wrong)"])
  warc.add(
    "resource", "https://a.example/2", page, contentType: "text/html",
    extra: ["WARC-Block-Digest: \(sha1(Array(page.utf8)))"])
  warc.add(
    "conversion", "https://a.example/3", "T\nx", contentType: "text/plain", extra: ["WARC-Payload-Digest: \(wrong)"])
  let said = try warc.findings().map { $0.capture?.digestMismatch }
  #expect(
    said == [
      "the bytes are not those of warc-block-digest \(wrong)", nil,
      "the bytes are not those of warc-payload-digest \(wrong)",
    ])
}

/// A record that was cut cannot be held against a digest of all of it; that it is cut is said.
@Test func aRecordThatIsCutIsNoLiar() throws {
  #expect(try said(["WARC-Truncated: length", "WARC-Block-Digest: \(wrong)"]) == nil)
}

/// Else a record could make others vanish by claiming their digest.
@Test func aRevisitOfALyingDigestIsNotMerged() throws {
  var warc = WARCText()
  warc.addPage("https://a.example/1", extra: ["WARC-Payload-Digest: \(wrong)"])
  warc.add(
    "revisit", "https://a.example/2", "HTTP/1.1 200 OK\r\n\r\n", extra: ["WARC-Payload-Digest: \(wrong)"])
  #expect(try warc.findings().map(\.word) == ["page", "record.revisit"])
}
