/// Bytes that come one after the other.
package protocol ByteStream: AnyObject {
  /// Fills a part of the buffer.
  /// - Returns: how many bytes; 0 only at the end.
  /// - Throws: `ArchiveError` when the bytes are damaged or do not come.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int
}

/// Bytes in memory as a stream.
package final class MemoryStream: ByteStream {
  private let bytes: [UInt8]
  private var position = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - position)
    bytes.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<position + count])) }
    position += count
    return count
  }
}

/// Why an archive does not read. Messages read after `error: `.
package enum ArchiveError: Error, Equatable, CustomStringConvertible {
  /// The file is not there or not readable.
  case unreadable(path: String, reason: String)
  /// The bytes are no archive of a known kind, or broken.
  case damaged(path: String, reason: String)
  /// The content is larger than it may be, in bytes.
  case tooLarge(path: String, limit: Int)

  package var description: String {
    switch self {
    case .unreadable(let path, let reason), .damaged(let path, let reason): "\(path): \(reason)"
    case .tooLarge(let path, let limit): "\(path): the content is larger than \(limit) bytes"
    }
  }
}
