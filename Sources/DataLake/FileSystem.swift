import Glibc
import SystemPackage

/// The few calls to the operating system that the lake is built on. Each reports its path; none follows a link at the
/// end of a path; writing is durable when `sync` returned.
enum FileSystem {
  static func failure(_ operation: String, _ path: FilePath, _ code: Int32 = errno) -> DataLakeError {
    .io(operation: operation, path: path.string, reason: String(cString: strerror(code)))
  }

  /// Runs a call again when a signal interrupted it.
  private static func retrying(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  static func open(_ path: FilePath, _ flags: Int32, mode: mode_t = 0o644) throws(DataLakeError) -> Int32 {
    let descriptor = retrying { Int(Glibc.open(path.string, flags | O_CLOEXEC | O_NOFOLLOW, mode)) }
    guard descriptor >= 0 else {
      if errno == ENOENT { throw .missing(path: path.string) }
      throw failure("open", path)
    }
    return Int32(descriptor)
  }

  /// The whole file.
  static func read(_ path: FilePath) throws(DataLakeError) -> [UInt8] {
    let descriptor = try open(path, O_RDONLY)
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure("stat", path) }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        retrying { Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled) }
      }
      guard count >= 0 else { throw failure("read", path) }
      if count == 0 { throw .damaged(path: path.string, reason: "the file shrank while it was read") }
      filled += count
    }
    return bytes
  }

  /// Creates a file that must not be there yet and syncs it to the disk.
  static func create(_ path: FilePath, _ bytes: [UInt8]) throws(DataLakeError) {
    let descriptor = try open(path, O_WRONLY | O_CREAT | O_EXCL)
    do throws(DataLakeError) {
      try write(bytes, to: descriptor, path)
      // A failed fsync is final: the kernel may have dropped the pages, so a second call proves nothing.
      guard fsync(descriptor) == 0 else { throw failure("fsync", path) }
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw failure("close", path) }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: FilePath) throws(DataLakeError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        retrying { Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written) }
      }
      guard count >= 0 else { throw failure("write", path) }
      written += count
    }
  }

  /// Makes what was created, renamed or removed in a folder durable.
  static func syncFolder(_ path: FilePath) throws(DataLakeError) {
    let descriptor = try open(path, O_RDONLY | O_DIRECTORY)
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure("fsync", path) }
  }

  static func rename(_ source: FilePath, to target: FilePath) throws(DataLakeError) {
    guard Glibc.rename(source.string, target.string) == 0 else { throw failure("rename", source) }
  }

  /// Makes a folder and those above it, each durable.
  static func makeFolders(_ path: FilePath) throws(DataLakeError) {
    if Glibc.mkdir(path.string, 0o755) == 0 {
      try syncFolder(path.removingLastComponent().isEmpty ? "." : path.removingLastComponent())
      return
    }
    switch errno {
    case EEXIST: return
    case ENOENT:
      try makeFolders(path.removingLastComponent())
      try makeFolders(path)
    default: throw failure("mkdir", path)
    }
  }

  /// Names in a folder, sorted by their bytes; none when there is no folder.
  static func list(_ path: FilePath) throws(DataLakeError) -> [String] {
    guard let folder = opendir(path.string) else {
      if errno == ENOENT { return [] }
      throw failure("opendir", path)
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  static func exists(_ path: FilePath) -> Bool {
    var status = stat()
    return lstat(path.string, &status) == 0
  }

  static func isFolder(_ path: FilePath) -> Bool {
    var status = stat()
    return lstat(path.string, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Removes a file, or a folder with the files and folders in it. Links are removed, not followed.
  /// - Parameter depth: folders below this one that may be entered; the lake's own are two deep.
  static func remove(_ path: FilePath, depth: Int = 8) throws(DataLakeError) {
    if isFolder(path) {
      if depth == 0 { throw .damaged(path: path.string, reason: "folders are nested too deep to be ours") }
      for name in try list(path) { try remove(path.appending(name), depth: depth - 1) }
      guard rmdir(path.string) == 0 || errno == ENOENT else { throw failure("rmdir", path) }
    } else {
      guard unlink(path.string) == 0 || errno == ENOENT else { throw failure("unlink", path) }
    }
  }
}
