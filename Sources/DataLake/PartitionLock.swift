import Glibc
import SystemPackage

/// An exclusive lock on a partition, released when the value or the process ends. It saves work done twice; nothing is
/// wrong without it.
final class PartitionLock {
  private let descriptor: Int32

  /// - Throws: `DataLakeError.locked` at once when another process holds it.
  init(_ path: FilePath) throws(DataLakeError) {
    try FileSystem.makeFolders(path.removingLastComponent())
    descriptor = try FileSystem.open(path, O_RDWR | O_CREAT)
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(descriptor)
      if code == EWOULDBLOCK { throw .locked(path: path.string) }
      throw FileSystem.failure("flock", path, code)
    }
  }

  deinit { close(descriptor) }
}
