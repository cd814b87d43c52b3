private import CArchive

/// The content of one compressed file: gzip (any number of members), bzip2, xz, zstd, lz4; plain bytes pass.
///
/// ISA-L reads gzip, libarchive the rest, and what is compressed more than once.
package final class DecompressedStream: ByteStream {
  private let content: any ByteStream

  /// - Throws: `ArchiveError.unreadable` when there is no such file.
  package convenience init(path: String) throws(ArchiveError) {
    try self.init(try FileStream(path: path), path: path)
  }

  /// - Parameter path: for messages.
  package init(_ stream: any ByteStream, path: String) throws(ArchiveError) {
    let input = PeekedStream(stream)
    let gzip = GzipStream(input, path: path)
    if let head = try gzip.peek(Self.headBytes), !Self.isCompressed(head) {
      content = gzip
    } else {
      content = try RawStream(input, path: path)
    }
  }

  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
    try content.read(into: buffer)
  }

  private static let headBytes = 16

  /// Whether bytes begin as one of the forms does that libarchive undoes.
  private static func isCompressed(_ head: [UInt8]) -> Bool {
    let forms: [[UInt8]] = [
      [0x1F, 0x8B], Array("BZh".utf8), [0xFD] + Array("7zXZ".utf8), [0x28, 0xB5, 0x2F, 0xFD], [4, 0x22, 0x4D, 0x18],
      [2, 0x21, 0x4C, 0x18],
    ]
    // Frames of zstd and lz4 that are to be skipped may come before the others.
    return forms.contains { head.starts(with: $0) } || head.dropFirst().starts(with: [0x2A, 0x4D, 0x18])
  }
}

/// What libarchive makes of one file that is no archive.
private final class RawStream: ByteStream {
  private let archive: ReadArchive
  /// libarchive knows no content of a file without bytes.
  private let isEmpty: Bool

  init(_ stream: any ByteStream, path: String) throws(ArchiveError) {
    archive = try ReadArchive(stream: stream, path: path) { handle in
      archive_read_support_format_raw(handle)
      archive_read_support_format_empty(handle)
    }
    var entry: OpaquePointer?
    let code = archive_read_next_header(archive.handle, &entry)
    isEmpty = code == ARCHIVE_EOF
    try archive.check(code)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
    try isEmpty ? 0 : archive.readData(into: buffer)
  }
}
