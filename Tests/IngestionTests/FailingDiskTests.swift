import Archives
import NewsModel
import Testing

@testable import Ingestion

/// Gives some bytes of a file, and then what a failing disk gives.
private final class FailingStream: ByteStream {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: some Sequence<UInt8>) { rest = Array(bytes)[...] }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
    if rest.isEmpty { throw .unreadable(path: "/data/day.warc", reason: "Input/output error") }
    let count = min(buffer.count, rest.count)
    buffer.copyBytes(from: rest.prefix(count))
    rest = rest.dropFirst(count)
    return count
  }
}

/// Half of a file is no import: it would be taken for the whole for ever.
@Suite struct FailingDiskTests {
  private static let message = "/data/day.warc: Input/output error"
  private let intake = DocumentIntake(
    maker: CaptureMaker(settings: IngestionSettings(), registry: .unknown),
    dating: Dating(fallback: Day(number: 20_514), splitsByDate: false), via: "warc:day.warc", token: "0")

  private func twoPages() -> [UInt8] {
    var warc = WARCText()
    warc.addPage("https://a.example/1", "one")
    warc.addPage("https://a.example/2", "two")
    return warc.bytes
  }

  @Test(arguments: [0.0, 0.3, 0.75, 1.0])
  func aWebArchiveThatDoesNotReadOnIsNotTaken(share: Double) {
    let bytes = twoPages()
    let read = bytes.prefix(Int(share * Double(bytes.count)))
    let reader = WARCImport(intake: intake)
    for reading in [
      { try reader.gatherFeeds(FailingStream(read)) }, { try reader.read(FailingStream(read)) { _ in } },
      { try reader.readImages(FailingStream(read)) { _ in } },
    ] {
      let error = #expect(throws: ArchiveError.self) { try reading() }
      #expect(error?.description == Self.message)
    }
  }

  @Test func neitherAreArticleLines() {
    let lines = Array(#"{"url":"https://a.example/1","headline":"Ferry runs aground"}"#.utf8) + [0x0A]
    var met = 0
    let error = #expect(throws: ArchiveError.self) {
      try JSONLinesImport(intake: intake).read(FailingStream(lines)) { _ in met += 1 }
    }
    #expect(met == 1)
    #expect(error?.description == Self.message)
  }

  /// One file in an archive, after which the disk fails, and a folder in which one file does not read.
  private final class FailingEntries: EntrySource {
    let isOneFile: Bool
    private var left = 2

    init(isOneFile: Bool) { self.isOneFile = isOneFile }

    func next() -> ArchiveEntry? {
      left -= 1
      return left < 0 ? nil : ArchiveEntry(name: "page-\(left).html", kind: .file)
    }

    func content() -> any ByteStream {
      left > 0 ? MemoryStream(Array("<html><title>Ferry runs aground</title></html>".utf8)) : FailingStream([])
    }
  }

  @Test func anArchiveThatDoesNotReadOnIsNotTaken() {
    let error = #expect(throws: ArchiveError.self) {
      try ArchiveImport(intake: intake).read(FailingEntries(isOneFile: true)) { _ in }
    }
    #expect(error?.description == Self.message)
  }

  @Test func aFileOfAFolderCostsItself() throws {
    var (captures, rejections) = (0, [String?]())
    try ArchiveImport(intake: intake).read(FailingEntries(isOneFile: false)) { finding in
      if case .capture = finding { captures += 1 }
      if case .rejection(let rejection) = finding { rejections.append(rejection.detail) }
    }
    #expect(captures == 1)
    #expect(rejections == [Self.message])
  }

  /// A file whose own bytes end too early is damaged, and what it has is taken.
  @Test func aFileThatEndsTooEarlyIs() throws {
    var met = 0
    let bytes = twoPages()
    try WARCImport(intake: intake).read(MemoryStream(Array(bytes.dropLast(20)))) { _ in met += 1 }
    #expect(met == 2)
  }
}
