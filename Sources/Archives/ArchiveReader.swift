private import CArchive
private import Glibc

/// Reads tar (with any compression) and zip archives. Nothing is written to the disk.
package final class ArchiveReader: EntrySource {
  /// An archive with more entries than this is refused.
  package static let entryLimit = 10_000_000

  private let archive: ReadArchive
  private var count = 0

  package var isOneFile: Bool { true }

  /// - Throws: `ArchiveError.unreadable`, or `.damaged` when it is neither tar nor zip.
  package init(path: String) throws(ArchiveError) {
    archive = try ReadArchive(path: path) { handle in
      archive_read_support_format_tar(handle)
      archive_read_support_format_zip(handle)
      archive_read_support_format_empty(handle)
    }
  }

  package func next() throws(ArchiveError) -> ArchiveEntry? {
    try skipRest()
    var entry: OpaquePointer?
    let code = UTF8Locale.with { archive_read_next_header(archive.handle, &entry) }
    if code == ARCHIVE_EOF { return nil }
    try archive.check(code)
    count += 1
    guard count <= Self.entryLimit else { throw .tooLarge(path: archive.path, limit: Self.entryLimit) }
    guard let entry else { throw archive.failure }
    let name = UTF8Locale.with { archive_entry_pathname(entry).map { String(cString: $0) } }
    return ArchiveEntry(name: name ?? "entry-\(count)", kind: Self.kind(of: entry))
  }

  /// What a compressed archive skips costs as much as what is read, and counts as much.
  private func skipRest() throws(ArchiveError) {
    try archive.checkGrowth()
    guard count > 0, archive.isCompressed else { return }
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { block.deallocate() }
    while try archive.readData(into: block) > 0 {}
  }

  private static func kind(of entry: OpaquePointer) -> ArchiveEntry.Kind {
    if archive_entry_hardlink(entry) != nil || archive_entry_symlink(entry) != nil { return .link }
    return switch archive_entry_filetype(entry) & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .device
    }
  }

  package func content() -> any ByteStream { EntryStream(archive) }
}

private final class EntryStream: ByteStream {
  private let archive: ReadArchive
  init(_ archive: ReadArchive) { self.archive = archive }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
    try archive.readData(into: buffer)
  }
}

/// libarchive converts names by the thread's locale, which is plain ASCII unless someone says otherwise.
private enum UTF8Locale {
  // Made once and only read afterwards.
  nonisolated(unsafe) private static let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)

  static func with<Result>(_ body: () -> Result) -> Result {
    guard let locale else { return body() }
    let old = uselocale(locale)
    defer { uselocale(old) }
    return body()
  }
}
