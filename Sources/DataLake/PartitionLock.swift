import Glibc
import SystemPackage

/// An exclusive lock on a partition, released when the value or the process ends. It saves work done twice; nothing is
/// wrong without it.
final class PartitionLock {
  private let descriptor: Int32

  /// - Throws: `DataLakeError.locked` at once when another process holds it.
  init(_ folder: Folder, _ name: String) throws(DataLakeError) {
    descriptor = try folder.open(name, O_RDWR | O_CREAT)
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      // Throwing from here runs `deinit`, which closes; a second close could hit a descriptor that another thread just got.
      let code = errno
      if code == EWOULDBLOCK { throw .locked(path: folder.path.appending(name).string) }
      throw folder.failure("lock", name, code)
    }
  }

  deinit { close(descriptor) }
}
