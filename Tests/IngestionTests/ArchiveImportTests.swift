import Archives
import NewsModel
import Testing

@testable import Ingestion

/// Entries in memory.
private final class MemoryEntries: EntrySource {
  private var files: [(ArchiveEntry, [UInt8])]
  private var current: [UInt8] = []

  let isOneFile = false

  init(_ files: [(String, ArchiveEntry.Kind, [UInt8])]) {
    self.files = files.map { (ArchiveEntry(name: $0.0, kind: $0.1), $0.2) }.reversed()
  }

  func next() -> ArchiveEntry? {
    guard let (entry, bytes) = files.popLast() else { return nil }
    current = bytes
    return entry
  }

  func content() -> any ByteStream { MemoryStream(current) }
}

private func findings(_ files: [(String, ArchiveEntry.Kind, [UInt8])]) throws -> [Finding] {
  let maker = CaptureMaker(settings: IngestionSettings(), registry: .unknown)
  let intake = DocumentIntake(
    maker: maker, dating: Dating(fallback: Day(number: 20_514), splitsByDate: false), via: "archive:t.zip", token: "0")
  let reader = ArchiveImport(intake: intake)
  var findings: [Finding] = []
  try reader.gatherFeeds(MemoryEntries(files))
  try reader.read(MemoryEntries(files)) { findings.append($0) }
  try intake.visitEntries { findings.append($0) }
  return findings
}

@Test func filesOfAllKindsAreRead() throws {
  var warc = WARCText()
  warc.addPage("https://a.example/w")
  let found = try findings([
    ("folder", .folder, []), ("a/page.html", .file, Array("<html><p>x".utf8)),
    ("a/page2.html.gz", .file, storedGzip(Array("<html><link rel=\"canonical\" href=\"https://a.example/2\">".utf8))),
    ("a/articles.jsonl", .file, Array(#"{"title":"T","url":"https://a.example/j"}"#.utf8)),
    ("archive/data.warc.gz", .file, storedGzip(warc.bytes)), ("a/style.css", .file, Array("x".utf8)),
    ("pages/pages.jsonl", .file, Array("{}".utf8)), ("pages/extraPages.jsonl", .file, Array("{}".utf8)),
    ("www.a.example/news/3.html", .file, Array("<html><p>y".utf8)),
    (
      "feed.xml", .file,
      Array("<rss><channel><item><title>F</title><link>https://a.example/2</link></item></channel></rss>".utf8)
    ),
  ])
  #expect(
    found.map(\.word) == [
      "page", "page", "article", "page", "media.style", "media.data", "media.data", "page", "feed.read", "merged",
    ])
  #expect(
    found.compactMap(\.capture?.url) == [
      "https://file.example/a/page.html", "https://a.example/2", "https://a.example/j", "https://a.example/w",
      "https://www.a.example/news/3.html",
    ])
  #expect(found.compactMap(\.capture?.feed?.title) == ["F"])
}

@Test func entriesThatWouldLeadOutAreRefused() throws {
  let page = Array("<html><p>x".utf8)
  let found = try findings([
    ("../../etc/passwd", .file, page), ("/etc/passwd", .file, page), ("a\\..\\b.html", .file, page), ("l", .link, []),
    ("d", .device, []), ("ok.html", .file, page),
  ])
  #expect(
    found.map(\.word) == [
      "archive.leadsOut", "archive.leadsOut", "archive.leadsOut", "archive.link", "archive.device", "page",
    ])
}

@Test func aFileThatDoesNotReadCostsOnlyItself() throws {
  let found = try findings([
    ("a.html", .file, Array(storedGzip(Array("<html>".utf8)).dropLast(10))), ("b.html", .file, Array("<html>".utf8)),
  ])
  #expect(found.map(\.word) == ["record.damaged", "page"])
}
