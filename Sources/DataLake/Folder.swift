import Glibc
import SystemPackage

/// An open folder of the lake. Everything below the lake's root is reached from folder to folder by one plain name at a
/// time (`openat` with `O_NOFOLLOW`), so that no link and no `..` leads out. Each failure names its path.
final class Folder {
  /// For messages.
  let path: FilePath
  let descriptor: Int32

  private init(path: FilePath, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Opens a folder that is not ours to judge, such as the lake's root: links are followed.
  /// - Throws: `DataLakeError.missing`, `.notAFolder` or `.io`
  static func open(_ path: FilePath) throws(DataLakeError) -> Folder {
    let descriptor = SystemCall.retry { Glibc.open(path.string, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    if descriptor < 0, errno == ENOTDIR { throw .notAFolder(path: path.string) }
    guard descriptor >= 0 else { throw failure("open", path) }
    return Folder(path: path, descriptor: descriptor)
  }

  /// Opens a folder and makes it, and those above it, when they are not there yet; each is made durable.
  static func make(_ path: FilePath) throws(DataLakeError) -> Folder {
    var missing: [FilePath] = []
    var existing = path
    while !isThere(existing) {
      missing.append(existing)
      existing = existing.removingLastComponent()
    }
    var folder: Folder
    do throws(DataLakeError) {
      folder = try open(existing.isEmpty ? "." : existing)
    } catch .notAFolder {
      // Who makes folders is to write there.
      throw failure("open", existing, ENOTDIR)
    }
    for next in missing.reversed() {
      try folder.makeFolder(next)
      folder = try open(next)
    }
    return folder
  }

  private static func isThere(_ path: FilePath) -> Bool {
    var status = stat()
    return path.isEmpty || stat(path.string, &status) == 0
  }

  private func makeFolder(_ path: FilePath) throws(DataLakeError) {
    guard mkdir(path.string, 0o755) == 0 || errno == EEXIST else { throw Self.failure("mkdir", path) }
    try sync()
  }

  /// - Throws: `DataLakeError.missing` when there is no such folder; `.io` when a link or a file stands there.
  func folder(_ name: String) throws(DataLakeError) -> Folder {
    Folder(path: path.appending(name), descriptor: try open(name, O_RDONLY | O_DIRECTORY))
  }

  /// A folder in this one, made when it is not there yet. ``sync()`` makes it durable.
  func makeFolder(_ name: String) throws(DataLakeError) -> Folder {
    guard mkdirat(descriptor, name, 0o755) == 0 || errno == EEXIST else { throw failure("mkdir", name) }
    return try folder(name)
  }

  /// Makes what was created, renamed or removed in this folder durable. A failure is final: the kernel may have
  /// dropped what it could not write, so that a second call would prove nothing.
  func sync() throws(DataLakeError) {
    guard fsync(descriptor) == 0 else { throw Self.failure("fsync", path) }
  }

  /// The folder above, which may not be ours to read.
  func syncParent() throws(DataLakeError) {
    let parent = openat(descriptor, "..", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if parent < 0 { return }
    defer { close(parent) }
    guard fsync(parent) == 0 else { throw Self.failure("fsync", path.removingLastComponent()) }
  }

  func rename(_ name: String, to newName: String, in target: Folder) throws(DataLakeError) {
    guard renameat(descriptor, name, target.descriptor, newName) == 0 else { throw failure("rename", name) }
  }

  func open(_ name: String, _ flags: Int32, mode: mode_t = 0o644) throws(DataLakeError) -> Int32 {
    let opened = SystemCall.retry { openat(descriptor, name, flags | O_CLOEXEC | O_NOFOLLOW, mode) }
    guard opened >= 0 else { throw failure("open", name) }
    return opened
  }

  func failure(_ operation: String, _ name: String, _ code: Int32 = errno) -> DataLakeError {
    Self.failure(operation, path.appending(name), code)
  }

  private static func failure(_ operation: String, _ path: FilePath, _ code: Int32 = errno) -> DataLakeError {
    if code == ENOENT, operation == "open" { return .missing(path: path.string) }
    return .io(operation: operation, path: path.string, reason: String(cString: strerror(code)))
  }
}

enum SystemCall {
  /// Runs a call again when a signal interrupted it.
  static func retry<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}
