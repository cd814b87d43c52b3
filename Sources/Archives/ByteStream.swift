/// Bytes that come one after the other.
package protocol ByteStream: AnyObject {
  /// Fills a part of the buffer.
  /// - Returns: how many bytes; 0 only at the end.
  /// - Throws: `ArchiveError` when the bytes are damaged or do not come.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int
}
