private import Glibc

/// The bytes of a file as they are.
package final class FileStream: ByteStream {
  private let path: String
  private let descriptor: Int32

  /// - Throws: `ArchiveError.unreadable`
  package convenience init(path: String) throws(ArchiveError) {
    try self.init(path: path, bytes: Array(path.utf8CString))
  }

  /// - Parameters:
  ///   - path: as errors say it.
  ///   - bytes: the path's, with a zero behind them.
  init(path: String, bytes: [CChar]) throws(ArchiveError) {
    self.path = path
    descriptor = open(bytes, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
  }

  deinit { close(descriptor) }

  /// Goes on elsewhere, as lseek does, but not behind the end: what leads there is a size that lies.
  /// - Returns: the offset from the start of the file; -1 for an error.
  func seek(_ offset: Int64, _ origin: Int32) -> Int64 {
    let place = lseek(descriptor, off_t(offset), origin)
    var file = stat()
    guard fstat(descriptor, &file) == 0, place > file.st_size else { return Int64(place) }
    return Int64(lseek(descriptor, file.st_size, SEEK_SET))
  }

  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
    }
  }
}
