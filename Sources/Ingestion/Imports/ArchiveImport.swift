import Archives
import NewsModel

/// Turns the files of an archive or a folder into findings: pages, feeds, article files, and web archives inside (WACZ).
struct ArchiveImport {
  let intake: DocumentIntake

  /// First reading: the feeds.
  func gatherFeeds(_ source: any EntrySource) throws {
    try forEachFile(source) { entry, stream in
      switch FileKind(entry.name) {
      case .webArchive: try WARCImport(intake: intake).gatherFeeds(try DecompressedStream(stream, path: entry.name))
      case .document: intake.gather(try document(entry, stream))
      case .articles: break
      }
    }
  }

  /// Second reading: everything.
  func read(_ source: any EntrySource, _ visit: (Finding) throws -> Void) throws {
    try forEachFile(source) { entry, stream in
      switch FileKind(entry.name) {
      case .webArchive: try webArchive(entry).read(try DecompressedStream(stream, path: entry.name), visit)
      case .articles:
        try JSONLinesImport(intake: intake, place: entry.name + ":").read(
          try DecompressedStream(stream, path: entry.name), visit)
      case .document:
        if let finding = intake.finding(try document(entry, stream), at: entry.name) { try visit(finding) }
      }
    } other: { entry, reason, detail in
      try visit(intake.rejected(entry, "", reason, detail))
    }
  }

  /// Third reading, when there are pictures.
  func readImages(_ source: any EntrySource, _ visit: (Finding) throws -> Void) throws {
    try forEachFile(source) { entry, stream in
      switch FileKind(entry.name) {
      case .webArchive: try webArchive(entry).readImages(try DecompressedStream(stream, path: entry.name), visit)
      case .document where intake.images.wantsLeads || intake.images.waits(at: entry.name):
        if let finding = intake.secondFinding(try document(entry, stream), at: entry.name) { try visit(finding) }
      case .document, .articles: break
      }
    }
  }

  private func webArchive(_ entry: ArchiveEntry) -> WARCImport { WARCImport(intake: intake, place: entry.name + "@") }

  /// A file that does not read costs itself; damage of the archive ends it, and what came before is kept. An archive whose disk does
  /// not read on is no import.
  private func forEachFile(
    _ source: any EntrySource, _ visit: (ArchiveEntry, any ByteStream) throws -> Void,
    other: (String, RejectionReason, String?) throws -> Void = { _, _, _ in }
  ) throws {
    var number = 0
    while true {
      let entry: ArchiveEntry
      do throws(ArchiveError) {
        guard let next = try source.next() else { return }
        entry = next
      } catch {
        if number == 0 || source.isOneFile && error.isOfDisk { throw error }
        return try other("entry \(number + 1)", .damaged, error.description)
      }
      number += 1
      do {
        try open(entry, source, visit, other)
      } catch ArchiveError.tooLarge(let path, let limit) {
        try other(entry.name, .tooLarge, ArchiveError.tooLarge(path: path, limit: limit).description)
      } catch let error as ArchiveError {
        if source.isOneFile, error.isOfDisk { throw error }
        try other(entry.name, .damaged, error.description)
      }
    }
  }

  private func open(
    _ entry: ArchiveEntry, _ source: any EntrySource, _ visit: (ArchiveEntry, any ByteStream) throws -> Void,
    _ other: (String, RejectionReason, String?) throws -> Void
  ) throws {
    switch entry.kind {
    case .folder: return
    case .link: try other(entry.name, .entryIsLink, nil)
    case .device: try other(entry.name, .entryIsDevice, nil)
    case .deepFolder: try other(entry.name, .folderIsTooDeep, nil)
    case .file where entry.leadsOut: try other(entry.name, .entryLeadsOut, nil)
    case .file: try visit(entry, try source.content())
    }
  }

  private func document(_ entry: ArchiveEntry, _ stream: any ByteStream) throws(ArchiveError) -> WebDocument {
    var body = try Decompression.read(stream, limit: intake.limit, path: entry.name)
    if body.starts(with: [0x1F, 0x8B]) {
      body = try Decompression.decompress(body, limit: intake.limit, path: entry.name)
    }
    var fields = HeaderFields()
    if let type = FileKind.mediaType(entry.name) { fields.append("content-type", type) }
    return WebDocument(
      url: PageAddress.find(in: body, name: entry.name), capturedAt: intake.dating.captureTime(nil), status: nil,
      fields: fields,
      body: body, via: intake.via)
  }
}
