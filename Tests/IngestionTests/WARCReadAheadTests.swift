import Archives
import Digests
import NewsModel
import Testing

@testable import Ingestion

/// Records are read ahead, so that their digests are made together: nothing of what is found may show it.

private let wrong = "sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5"
private let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"

private func label(_ algorithm: DigestAlgorithm, _ text: String) -> String {
  let digest = Array(text.utf8).withUnsafeBytes { algorithm.digest(of: $0) } ?? []
  return "\(algorithm.rawValue):" + digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

private func body(_ number: Int) -> String {
  "<html><title>\(number)</title><p>" + String(repeating: "word \(number) ", count: 20 + number % 7)
}

/// 150 pages, more than are read ahead, with digests that hold but for those of two.
@Test(arguments: DigestAlgorithm.allCases)
func aLiarAmongManyIsFoundAndNoOther(_ algorithm: DigestAlgorithm) throws {
  var warc = WARCText()
  for number in 0..<150 {
    let block = number == 57 ? wrong : label(algorithm, head + body(number))
    let payload = number == 120 ? wrong : label(algorithm, body(number))
    warc.add(
      "response", "https://a.example/\(number)", head + body(number),
      extra: ["WARC-Block-Digest: \(block)", "WARC-Payload-Digest: \(payload)"])
  }
  let captures = try warc.findings().compactMap(\.capture)
  #expect(captures.map(\.url) == (0..<150).map { "https://a.example/\($0)" })
  let liars = captures.enumerated().filter { $0.element.digestMismatch != nil }
  #expect(liars.map(\.offset) == [57, 120])
  #expect(
    liars.map(\.element.digestMismatch) == [
      "the bytes are not those of warc-block-digest \(wrong)",
      "the bytes are not those of warc-payload-digest \(wrong)",
    ])
}

@Test func thePayloadDigestIsThatOfThePayloadWhateverItsCoding() throws {
  var warc = WARCText()
  let page = body(3)
  let chunked = String(page.utf8.count, radix: 16) + "\r\n\(page)\r\n0\r\n\r\n"
  for number in 0..<20 {
    warc.add("response", "https://a.example/p\(number)", head + page)
    warc.add("resource", "https://a.example/r\(number)", page, contentType: "text/html")
    warc.add(
      "response", "https://a.example/c\(number)",
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked)
  }
  let captures = try warc.findings().compactMap(\.capture)
  #expect(captures.count == 60)
  #expect(Set(captures.map(\.payloadDigest)) == [SHA256Digest(of: page).description])
  #expect(Set(captures.map(\.body)) == [page])
}

/// The header is read and the chunks are joined when the record is read ahead, and not again; digests are of these bytes.
@Test func aResponseThatWasReadAheadIsKeptWithItsRecord() throws {
  var warc = WARCText()
  warc.add(
    "response", "https://a.example/", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nWiki\r\n0\r\n\r\n")
  for isWanted in [true, false] {
    var asked = 0
    var reader = WARCReadAhead(WARCReader(MemoryStream(warc.bytes)))
    let event = try reader.next { _, _ in
      asked += 1
      return isWanted || asked == 1
    }
    guard case .record(var record)? = event else {
      Issue.record("no record")
      return
    }
    #expect(record.digests.own == (isWanted ? SHA256Digest(of: "Wiki") : nil))
    record.block = []
    #expect(record.response.map { Array($0.payload) } == (isWanted ? Array("Wiki".utf8) : nil))
  }
}

@Test func damageStandsWhereItIs() throws {
  var warc = WARCText()
  for number in 0..<100 {
    if number % 9 == 4 { warc.bytes += Array("no record\r\n".utf8) }
    warc.addPage("https://a.example/\(number)")
  }
  let words = try warc.findings().map(\.word)
  #expect(words == (0..<100).flatMap { $0 % 9 == 4 ? ["record.damaged", "page"] : ["page"] })
}

/// What was read ahead when a feed turned up is looked through for feeds and redirects, as the rest is.
@Test func feedsThatWereReadAheadAreGathered() throws {
  func feed(_ number: Int) -> String {
    "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n<rss><channel><item><title>T\(number)</title>"
      + "<link>https://a.example/\(number)</link></item></channel></rss>"
  }
  var warc = WARCText()
  for number in 0..<200 {
    warc.addPage("https://a.example/\(number)")
    if number % 30 == 10 { warc.add("response", "https://a.example/feed\(number)", feed(number + 1000)) }
  }
  let maker = CaptureMaker(settings: IngestionSettings(), registry: .unknown)
  let dating = Dating(fallback: Day(number: 20_514), splitsByDate: false)
  let intake = DocumentIntake(maker: maker, dating: dating, via: "warc:t.warc", token: "0")
  var visited = 0
  #expect(try !WARCImport(intake: intake).read(MemoryStream(warc.bytes), stopsAtFeeds: true) { _ in visited += 1 })
  #expect(visited == 11)
  #expect(
    intake.index.remaining(.unknown).map(\.url)
      == [1010, 1040, 1070, 1100, 1130, 1160, 1190].map { "https://a.example/\($0)" })
}
