package import Archives

/// Reads a WARC file record by record in bounded memory. A damaged record costs itself and no other: the reader goes on at
/// the next line that begins a record.
package struct WARCReader {
  /// What stands next in the file.
  package enum Event {
    case record(WARCRecord)
    /// Bytes that are no record.
    case damage(offset: Int, reason: String)
  }

  /// Of a record's block in bytes; the rest of a longer one is skipped.
  package let blockLimit: Int
  private static let fieldLimit = 1000
  private static let fieldBytes = 1 << 20
  static let headBytes = 4096
  private let buffer: StreamBuffer
  private var saidFailure = false

  package init(_ stream: any ByteStream, blockLimit: Int = 16 << 20) {
    buffer = StreamBuffer(stream)
    self.blockLimit = blockLimit
  }

  /// Bytes of the decompressed file that were read.
  package var offset: Int { buffer.offset }

  /// - Parameter isWanted: asked with the record's fields and the block's first bytes whether the block is read; it is
  ///   skipped otherwise and stands empty in the record.
  /// - Returns: nil at the end of the file.
  /// - Throws: `ArchiveError.unreadable` where the file does not read on, which is no end and no damage.
  package mutating func next(
    where isWanted: (HeaderFields, [UInt8]) -> Bool = { _, _ in true }
  ) throws(ArchiveError) -> Event? {
    let start = skipBlankLines()
    guard let line = buffer.line() else { return try endOfFile() }
    guard line.starts(with: "WARC/".utf8) else {
      let isARC = start == 0 && line.starts(with: "filedesc:".utf8)
      return skipGarbage(from: start, isARC ? "an ARC file, which is not read" : "no record begins here")
    }
    guard let fields = readFields() else { return skipGarbage(from: start, "the header does not end") }
    guard let length = fields["content-length"].flatMap({ Int($0) }), length >= 0 else {
      return skipGarbage(from: start, "no Content-Length")
    }
    let type = fields["warc-type"]?.lowercased() ?? "unknown"
    var record = WARCRecord(type: type, fields: fields, offset: start)
    let size = size(ofBlock: length)
    if isWanted(fields, buffer.peek(min(size, Self.headBytes))) {
      record.block = buffer.take(min(size, blockLimit))
      record.isTruncated = fields["warc-truncated"] != nil
      if record.block.count + buffer.skip(size - record.block.count) < length || length > blockLimit {
        record.isTruncated = true
      }
    } else {
      _ = buffer.skip(size)
    }
    return .record(record)
  }

  /// Bytes of the block that comes next: its Content-Length, unless that is too large and would swallow the records after
  /// it.
  private func size(ofBlock length: Int) -> Int {
    if length > blockLimit { return buffer.distance(to: "\r\n\r\nWARC/1.", within: blockLimit) ?? length }
    return mayEnd(after: length) ? length : buffer.distance(to: "\nWARC/1.", within: length) ?? length
  }

  /// Whether a record may end behind so many bytes.
  private func mayEnd(after count: Int) -> Bool {
    !buffer.ends(before: count)
      && (buffer.ends(before: count + 1) || buffer.starts(with: "\r\n", after: count)
        || buffer.starts(with: "\n", after: count) || buffer.starts(with: "WARC/", after: count))
  }

  private func skipBlankLines() -> Int {
    while buffer.starts(with: "\r\n") || buffer.starts(with: "\n") { _ = buffer.line() }
    return buffer.offset
  }

  private func readFields() -> HeaderFields? {
    var fields = HeaderFields()
    var count = 0
    var bytes = 0
    while let line = buffer.line() {
      if line.isEmpty { return fields }
      fields.append(line: line)
      count += 1
      bytes += line.count
      if count > Self.fieldLimit || bytes > Self.fieldBytes { return nil }
    }
    return nil
  }

  private func skipGarbage(from start: Int, _ reason: String) -> Event {
    while !buffer.isAtEnd, !buffer.starts(with: "WARC/1.") { _ = buffer.line() }
    return .damage(offset: start, reason: reason)
  }

  private mutating func endOfFile() throws(ArchiveError) -> Event? {
    if let failure = buffer.readFailure { throw failure }
    guard let failure = buffer.failure, !saidFailure else { return nil }
    saidFailure = true
    return .damage(offset: buffer.offset, reason: "the file breaks off: \(failure.description)")
  }
}
