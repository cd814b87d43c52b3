private import CArchive

/// The content of one compressed file: gzip (any number of members), bzip2, xz, zstd, lz4; plain bytes pass.
package final class DecompressedStream: ByteStream {
  private let archive: ReadArchive
  /// libarchive knows no content of a file without bytes.
  private var isEmpty = false

  /// - Throws: `ArchiveError.unreadable` when there is no such file.
  package init(path: String) throws(ArchiveError) {
    archive = try ReadArchive(path: path, formats: Self.raw)
    try begin()
  }

  /// - Parameter path: for messages.
  package init(_ stream: any ByteStream, path: String) throws(ArchiveError) {
    archive = try ReadArchive(stream: stream, path: path, formats: Self.raw)
    try begin()
  }

  private static func raw(_ handle: OpaquePointer) {
    archive_read_support_format_raw(handle)
    archive_read_support_format_empty(handle)
  }

  private func begin() throws(ArchiveError) {
    var entry: OpaquePointer?
    let code = archive_read_next_header(archive.handle, &entry)
    isEmpty = code == ARCHIVE_EOF
    try archive.check(code)
  }

  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
    try isEmpty ? 0 : archive.readData(into: buffer)
  }
}

package enum Decompression {
  /// Decompresses bytes in memory.
  /// - Parameter limit: the content may not be larger, in bytes.
  /// - Throws: `ArchiveError.damaged`, `.tooLarge`
  /// - Complexity: O(content), never more than the limit
  package static func decompress(_ bytes: [UInt8], limit: Int, path: String) throws(ArchiveError) -> [UInt8] {
    try read(try DecompressedStream(MemoryStream(bytes), path: path), limit: limit, path: path)
  }

  /// The same, but what is damaged or cut short gives what came before.
  /// - Throws: `ArchiveError.tooLarge`, or `.damaged` when nothing came at all.
  package static func decompressWhatReads(
    _ bytes: [UInt8], limit: Int, path: String
  ) throws(ArchiveError) -> (content: [UInt8], isWhole: Bool) {
    let stream = try DecompressedStream(MemoryStream(bytes), path: path)
    let cut = CutStream(stream)
    let content = try read(cut, limit: limit, path: path)
    if let failure = cut.failure, content.isEmpty { throw failure }
    return (content, cut.failure == nil)
  }

  /// All bytes of a stream.
  package static func read(
    _ stream: any ByteStream, limit: Int, path: String
  ) throws(ArchiveError) -> [UInt8] {
    var content: [UInt8] = []
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { block.deallocate() }
    while true {
      let count = try stream.read(into: block)
      if count == 0 { return content }
      guard content.count + count <= limit else { throw .tooLarge(path: path, limit: limit) }
      content.append(contentsOf: UnsafeRawBufferPointer(rebasing: block[..<count]))
    }
  }
}

/// Ends where its stream breaks.
private final class CutStream: ByteStream {
  private let stream: any ByteStream
  private(set) var failure: ArchiveError?

  init(_ stream: any ByteStream) { self.stream = stream }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    if failure != nil { return 0 }
    do throws(ArchiveError) {
      return try stream.read(into: buffer)
    } catch {
      failure = error
      return 0
    }
  }
}
