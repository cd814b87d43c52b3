private import CArchive

/// Owns one reading `struct archive` and what it reads from.
final class ReadArchive {
  let handle: OpaquePointer
  let path: String
  private let source: StreamSource
  private var growth = GrowthLimit()

  /// - Parameter formats: chooses what the archive may be.
  init(path: String, formats: (OpaquePointer) -> Void) throws(ArchiveError) {
    // Not by libarchive, whose zip reader takes a disk that fails for a file that ends.
    let file = try FileStream(path: path)
    (handle, self.path, source) = (try Self.create(path, formats), path, StreamSource(file))
    archive_read_set_seek_callback(handle) { _, context, offset, origin in
      context.map { Unmanaged<StreamSource>.fromOpaque($0).takeUnretainedValue().seek(offset, origin) } ?? -1
    }
    try open()
  }

  /// - Parameter path: for messages.
  init(stream: any ByteStream, path: String, formats: (OpaquePointer) -> Void) throws(ArchiveError) {
    (handle, self.path, source) = (try Self.create(path, formats), path, StreamSource(stream))
    try open()
  }

  private func open() throws(ArchiveError) {
    archive_read_set_callback_data(handle, Unmanaged.passUnretained(source).toOpaque())
    archive_read_set_read_callback(handle) { _, context, block in
      guard let context, let block else { return -1 }
      return Unmanaged<StreamSource>.fromOpaque(context).takeUnretainedValue().next(block)
    }
    try check(archive_read_open1(handle))
  }

  deinit { archive_read_free(handle) }

  private static func create(_ path: String, _ formats: (OpaquePointer) -> Void) throws(ArchiveError) -> OpaquePointer {
    guard let handle = archive_read_new() else { throw .unreadable(path: path, reason: "out of memory") }
    // Not all filters: some of libarchive's start other programs.
    archive_read_support_filter_gzip(handle)
    archive_read_support_filter_bzip2(handle)
    archive_read_support_filter_xz(handle)
    archive_read_support_filter_zstd(handle)
    archive_read_support_filter_lz4(handle)
    formats(handle)
    return handle
  }

  /// Warnings are no failures: libarchive gives them for odd names and times, which we do not use.
  func check(_ code: Int32) throws(ArchiveError) {
    if let error = source.error { throw error }
    guard code == ARCHIVE_OK || code == ARCHIVE_WARN || code == ARCHIVE_EOF else { throw failure }
  }

  /// What the system says of the disk, else what libarchive says of the bytes.
  var failure: ArchiveError {
    if let error = source.error { return error }
    let text = archive_error_string(handle).map { String(cString: $0) } ?? "not readable"
    return .damaged(path: path, reason: text.prefix(1).lowercased() + text.dropFirst())
  }

  /// Bytes of the entry that the archive stands at.
  func readData(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
    let count = archive_read_data(handle, buffer.baseAddress, buffer.count)
    if let error = source.error { throw error }
    guard count >= 0 else { throw failure }
    growth.give(count)
    try checkGrowth()
    return count
  }

  /// - Throws: `ArchiveError.damaged`
  func checkGrowth() throws(ArchiveError) {
    try growth.check(taken: Int(archive_filter_bytes(handle, -1)), path: path)
  }

  /// Whether all of it is compressed, so that what is skipped is decompressed too.
  var isCompressed: Bool { archive_filter_count(handle) > 1 }
}

/// Hands a stream's bytes to libarchive's callback.
private final class StreamSource {
  private let stream: any ByteStream
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
  private(set) var error: ArchiveError?

  init(_ stream: any ByteStream) { self.stream = stream }
  deinit { buffer.deallocate() }

  /// - Returns: the offset from the start of the file; -1 for a stream that has no such thing.
  func seek(_ offset: Int64, _ origin: Int32) -> Int64 { (stream as? FileStream)?.seek(offset, origin) ?? -1 }

  func next(_ block: UnsafeMutablePointer<UnsafeRawPointer?>) -> Int {
    do throws(ArchiveError) {
      let count = try stream.read(into: buffer)
      block.pointee = UnsafeRawPointer(buffer.baseAddress)
      return count
    } catch {
      self.error = error
      return -1
    }
  }
}
