import Archives
import Foundation
import NewsModel
import NewsTestSupport
import Testing

@testable import Ingestion

/// S16 and S7 of the attack catalogue in docs/INGEST.md, with real archives from end to end.
private typealias Member = ArchiveBytes.Member
private let page = "<html><p>x"

/// What an import of the bytes finds; the folder it stands in holds nothing else afterwards.
private func words(_ bytes: [UInt8], settings: IngestionSettings = IngestionSettings()) throws -> [String] {
  let folder = FileManager.default.temporaryDirectory.appending(path: "stonehand-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
  let file = folder.appending(path: "a.archive")
  try Data(bytes).write(to: file)
  let source = ImportSource(form: .archive, path: file.path, digest: "sha256:0")
  var words: [String] = []
  let dating = Dating(fallback: Day(number: 20_514), splitsByDate: false)
  try Ingester(settings: settings, registry: .unknown).ingest(source, dating: dating) { words.append($0.word) }
  #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.archive"])
  return words
}

private let members = [
  Member("../../etc/cron.d/x.html", page), Member("/etc/x.html", page), Member("a/../../x.html", page),
  Member("a\\..\\..\\x.html", page), Member("link.html", type: "2", target: "/etc/passwd"), Member("ok.html", page),
]

@Test func namesThatLeadOutAreRefusedInTar() throws {
  let more = [
    Member("hard.html", type: "1", target: "ok.html"), Member("disk", type: "3"), Member("block", type: "4"),
    Member("pipe", type: "6"), Member("folder/", type: "5"),
  ]
  #expect(
    try words(ArchiveBytes.tar(members + more)) == [
      "archive.leadsOut", "archive.leadsOut", "archive.leadsOut", "archive.leadsOut", "archive.link", "page",
      "archive.link", "archive.device", "archive.device", "archive.device",
    ])
}

@Test func namesThatLeadOutAreRefusedInZip() throws {
  #expect(
    try words(ArchiveBytes.zip(members)) == [
      "archive.leadsOut", "archive.leadsOut", "archive.leadsOut", "archive.leadsOut", "archive.link", "page",
    ])
}

@Test func namesThatDifferInCapitalsAreTwoPages() throws {
  for archive in [ArchiveBytes.tar, { ArchiveBytes.zip($0) }] {
    #expect(
      try words(archive([Member("A.html", page), Member("a.html", page), Member("a.html", page)])) == [
        "page", "page", "page",
      ])
  }
}

@Test func aNullByteInANameEndsTheName() throws {
  #expect(try words(ArchiveBytes.zip([Member("a.html\0/../../x", page)])).count == 1)
  #expect(try words(ArchiveBytes.tar([Member("a.html\0/../../x", page)])) == ["page"])
}

@Test func aHundredThousandEntriesAreRead() throws {
  let member = ArchiveBytes.tar([Member("a.css")]).prefix(512)
  let tar = Array(repeatElement(member, count: 100_000).joined())
  #expect(try words(tar + [UInt8](repeating: 0, count: 1024)).count == 100_000)
}

@Test func sizesThatLieCostTheirEntry() throws {
  let short = try words(ArchiveBytes.tar([Member("a.html", page), Member("b.html", page, statedSize: 1 << 30)]))
  #expect(short == ["page", "record.damaged", "record.damaged"])
  let zip = try words(ArchiveBytes.zip([Member("a.html", page), Member("b.html", page, statedSize: 5)]))
  #expect(zip.first == "page")
  #expect(zip.dropFirst().allSatisfy { $0 == "record.damaged" }, "\(zip)")
}

@Test func aTarThatBreaksOffKeepsWhatCameBefore() throws {
  let whole = ArchiveBytes.tar([Member("a.html", page), Member("b.html", String(repeating: "y", count: 5000))])
  for length in stride(from: 1024, to: whole.count - 1024, by: 333) {
    #expect(try words(Array(whole[..<length])).first == "page")
  }
}

/// Many entries that are one and the same piece of the file: small outside, without end inside. libarchive reads it once.
@Test func entriesThatOverlapAreReadOnce() throws {
  #expect(try words(ArchiveBytes.zip([Member("x.html", page)], repeats: 50_000)) == ["page"])
}

@Test func anArchiveThatGrowsWithoutEndIsStopped() throws {
  // An entry of a terabyte, as its header says.
  let head = ArchiveBytes.tar([Member("ok.html", page), Member("x.html", statedSize: 8_589_934_591)]).dropLast(1024)
  let bomb = storedGzip(Array(head)) + GzipBomb.zeros(mebibytes: 300)
  #expect(try words(bomb) == ["page", "body.tooLarge", "record.damaged"])
}

@Test func anArticleFileThatGrowsWithoutEndIsStopped() throws {
  var bomb = Member("x.jsonl.gz")
  bomb.content = GzipBomb.zeros(mebibytes: 300)
  #expect(try words(ArchiveBytes.tar([bomb, Member("ok.html", page)])).suffix(2) == ["record.damaged", "page"])
}

@Test(arguments: [64, 1])
func aBombInAnArchiveCostsItsEntry(_ mebibytes: Int) throws {
  var bomb = Member("x.html.gz")
  bomb.content = GzipBomb.zeros(mebibytes: mebibytes)
  var settings = IngestionSettings()
  settings.recordLimit = 1 << 19
  #expect(
    try words(ArchiveBytes.tar([bomb, Member("ok.html", page)]), settings: settings) == ["body.tooLarge", "page"])
}

@Test func nestedCompressionIsUndone() throws {
  var nested = Member("x.html.gz")
  nested.content = storedGzip(storedGzip(Array(page.utf8)))
  #expect(try words(ArchiveBytes.tar([nested])) == ["page"])
}

@Test func whatIsNoArchiveIsAnError() {
  for bytes in [Array("no archive at all".utf8), [0x50, 0x4B, 3, 4], [UInt8](repeating: 0xFF, count: 4096)] {
    #expect(throws: ArchiveError.self) { try words(bytes) }
  }
}

@Test func whatLiesTooDeepIsSaid() throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "stonehand-\(UUID().uuidString)")
  defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
  for depth in [63, 64] {
    let deep = folder.appending(path: Array(repeating: "d", count: depth).joined(separator: "/"))
    try FileManager.default.createDirectory(at: deep, withIntermediateDirectories: true)
    try Data(page.utf8).write(to: deep.appending(path: "x.html"))
  }
  let source = try ImportSource(form: .folder, path: folder.path)
  var words: [String] = []
  let dating = Dating(fallback: Day(number: 20_514), splitsByDate: false)
  try Ingester(settings: IngestionSettings(), registry: .unknown).ingest(source, dating: dating) {
    words.append($0.word)
  }
  #expect(words == ["archive.tooDeep", "page"])
}
