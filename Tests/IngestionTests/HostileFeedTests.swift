import NewsModel
import Testing

@testable import Ingestion

/// S9 of the attack catalogue in docs/INGEST.md: XML that grows, reaches out, or nests.
private struct XMLCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  /// Nil where it reads.
  let reason: String?

  init(_ about: String, _ text: String, refused reason: String?) {
    (testDescription, self.text, self.reason) = (about, text, reason)
  }
}

private let entities = "the document type declares entities"
private let plain = "<rss><channel><item><title>T</title><link>https://a.example/1</link></item></channel></rss>"
private func rss(_ title: String) -> String {
  "<rss><channel><item><title>\(title)</title><link>https://a.example/1</link></item></channel></rss>"
}

private let laughs = (1...9).map { "<!ENTITY l\($0) \"" + String(repeating: "&l\($0 - 1);", count: 10) + "\">" }
  .joined()

private let cases = [
  XMLCase("billion laughs", "<!DOCTYPE l [<!ENTITY l0 \"ha\">\(laughs)]>" + rss("&l9;"), refused: entities),
  XMLCase(
    "quadratic growth",
    "<!DOCTYPE l [<!ENTITY a \"\(String(repeating: "a", count: 100_000))\">]>"
      + rss(String(repeating: "&a;", count: 30_000)), refused: entities),
  XMLCase(
    "an outside entity", "<!DOCTYPE l [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + rss("&x;"), refused: entities),
  XMLCase(
    "an outside entity over HTTP", "<!DOCTYPE l [<!ENTITY x SYSTEM \"http://127.0.0.1/\">]>" + rss("&x;"),
    refused: entities),
  XMLCase(
    "a parameter entity", "<!DOCTYPE l [<!ENTITY % x SYSTEM \"http://a.example/x.dtd\"> %x;]>" + plain,
    refused: entities
  ),
  XMLCase("entities in small letters", "<!doctype l [<!entity x 'y'>]>" + rss("&x;"), refused: entities),
  XMLCase("an outside type is not fetched", "<!DOCTYPE rss SYSTEM \"http://127.0.0.1/rss.dtd\">" + plain, refused: nil),
  XMLCase(
    "an inclusion is not followed",
    "<rss><channel><item><title>T<xi:include href=\"file:///etc/passwd\" xmlns:xi=\"http://www.w3.org/2001/XInclude\"/></title>"
      + "<link>https://a.example/1</link></item></channel></rss>", refused: nil),
  XMLCase("unknown entities stay", rss("&x; &l9;"), refused: nil),
  XMLCase(
    "depth of 100,000", "<rss>" + String(repeating: "<a>", count: 100_000), refused: "elements nest deeper than 256"),
  XMLCase(
    "depth of 200,000, closed",
    "<rss>" + String(repeating: "<a>", count: 200_000) + String(repeating: "</a>", count: 200_000),
    refused: "elements nest deeper than 256"),
  XMLCase(
    "100,000 attributes", "<rss " + (0..<100_000).map { "a\($0)='' " }.joined() + ">" + plain,
    refused: "an element has more than 256 attributes"),
  XMLCase("a text of two megabytes", rss(String(repeating: "word ", count: 400_000)), refused: nil),
  XMLCase("a tag without end", "<rss><channel><item title='" + String(repeating: "x", count: 200_000), refused: nil),
  XMLCase("a comment without end", "<rss><channel><!--" + String(repeating: "<!--", count: 100_000), refused: nil),
  XMLCase("markup without end", rss(String(repeating: "&lt;!a", count: 50_000)), refused: nil),
  XMLCase("quotes without end", rss(String(repeating: "&lt;a '&gt;&lt;b \"&gt;", count: 100_000)), refused: nil),
  XMLCase("comments without end in markup", rss(String(repeating: "&lt;!--", count: 50_000)), refused: nil),
  XMLCase(
    "namespaces at every depth",
    (0..<250).map { depth in
      "<a\(depth) " + (0..<200).map { "xmlns:n\(depth * 200 + $0)='u'" }.joined(separator: " ") + ">"
    }.joined() + String(repeating: "<b " + (0..<200).map { "n\($0):x='' " }.joined() + "/>", count: 300),
    refused: "neither a feed nor a news sitemap"),
  XMLCase("ends without starts", "<rss>" + String(repeating: "</x>", count: 100_000) + plain, refused: nil),
]

@Test(arguments: cases)
private func hostileXMLIsReadInBoundedTimeOrRefused(_ xml: XMLCase) {
  var found: String?
  do throws(FeedError) {
    let feed = try FeedReader.read(Array(xml.text.utf8), url: "https://a.example/feed")
    #expect(!feed.entries.contains { $0.title?.contains("root:") == true })
  } catch {
    found = error.description
  }
  #expect(found == xml.reason)
}

@Test func aFeedOfManyEmptyEntriesIsCountedAndCut() throws {
  let feed = try FeedReader.read(
    Array(("<rss><channel>" + String(repeating: "<item/>", count: 60_000)).utf8), url: "https://a.example/feed")
  #expect(feed.entries.count == 50_000)
  #expect(feed.omitted == 10_000)
}

/// S13: the encoding is written in several places that disagree.
@Test(arguments: [
  // The mark, then HTTP, then the declaration; bytes that are UTF-8 are UTF-8 whatever was said.
  (
    ([0xEF, 0xBB, 0xBF] as [UInt8]) + Array("<?xml version='1.0' encoding='iso-8859-1'?>".utf8) + Array("é".utf8),
    "text/xml; charset=koi8-r", "é"
  ),
  (Array("<?xml version='1.0' encoding='iso-8859-5'?>".utf8) + [0xC1], "text/xml; charset=windows-1251", "Б"),
  (Array("<?xml version='1.0' encoding='windows-1251'?>".utf8) + [0xC1], "text/xml", "Б"),
  (Array("<?xml version='1.0' encoding='windows-1251'?>".utf8) + Array("Б".utf8), "text/xml; charset=iso-8859-1", "Б"),
  (Array("<?xml version='1.0' encoding='no-such-thing'?>".utf8) + Array("é".utf8), "text/xml", "é"),
  (Array("<?xml version='1.0' encoding='utf-8'?>".utf8) + [0x93, 0xE9, 0x94], "text/xml; charset=utf-8", "“é”"),
  (Array("<?xml version='1.0' encoding='utf-16'?>".utf8) + Array("é".utf8), "text/xml", "é"),
  (Array("<?xml version='1.0'?>".utf8) + [0xE9], "text/xml; charset=us-ascii", "é"),
])
func theEncodingIsTheMarksThenHTTPsThenTheDeclarations(_ bytes: [UInt8], _ contentType: String, _ end: String) {
  let text = DecodedText(bytes, contentType: contentType)
  #expect(text.text.hasSuffix(end), "\(text.text) as \(text.encoding.name)")
}

@Test func aTextOfManyUnreadableCharactersIsTurnedAway() throws {
  var warc = WARCText()
  let head = Array("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><p>".utf8)
  let good = Array("naïve café déjà vu été hôtel forêt châtaigne ".utf8)
  warc.add("response", "https://a.example/1", head + good + [0xE9, 0x20, 0xE9, 0x20, 0xE9, 0x20])
  warc.add("response", "https://a.example/2", head + (0..<40).flatMap { _ in good } + [0xE9, 0x20])
  let findings = try warc.findings()
  #expect(findings.map(\.word) == ["body.mojibake", "page"])
}
