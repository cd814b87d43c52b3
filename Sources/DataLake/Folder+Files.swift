import Glibc
import SystemPackage

extension Folder {
  /// A whole file.
  /// - Parameter limit: a larger one is refused unread, in bytes.
  /// - Throws: `DataLakeError.missing`, `.damaged` when it is too large or shrinks meanwhile, `.io`
  func read(_ name: String, limit: Int) throws(DataLakeError) -> [UInt8] {
    let file = try open(name, O_RDONLY)
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure("stat", name) }
    let size = Int(status.st_size)
    if size > limit { throw damage(name, "\(size) bytes, more than the \(limit) expected") }
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while filled < size {
        let count = SystemCall.retry { Glibc.read(file, buffer.baseAddress.map { $0 + filled }, size - filled) }
        if count < 0 { code = errno }
        if count <= 0 { return }
        filled += count
      }
    }
    if code != 0 { throw failure("read", name, code) }
    if bytes.count < size { throw damage(name, "the file shrank while it was read") }
    return bytes
  }

  private func damage(_ name: String, _ reason: String) -> DataLakeError {
    .damaged(path: path.appending(name).string, reason: reason)
  }

  /// Creates a file that must not be there yet and syncs it to the disk.
  func create(_ name: String, _ bytes: [UInt8]) throws(DataLakeError) {
    let file: Int32
    do throws(DataLakeError) {
      file = try open(name, O_WRONLY | O_CREAT | O_EXCL)
    } catch .missing {
      throw failure("create", name, ENOENT)
    }
    do throws(DataLakeError) {
      try write(bytes, to: file, name)
      guard fsync(file) == 0 else { throw failure("fsync", name) }
    } catch {
      close(file)
      throw error
    }
    guard close(file) == 0 else { throw failure("close", name) }
  }

  /// All bytes, however often the system takes only some.
  func write(_ bytes: [UInt8], to file: Int32, _ name: String) throws(DataLakeError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        SystemCall.retry { Glibc.write(file, buffer.baseAddress.map { $0 + written }, buffer.count - written) }
      }
      guard count >= 0 else { throw failure("write", name) }
      written += count
    }
  }

  /// Names in this folder, sorted by their bytes.
  func list() throws(DataLakeError) -> [String] {
    let copy = try open(".", O_RDONLY | O_DIRECTORY)
    guard let folder = fdopendir(copy) else {
      close(copy)
      throw failure("opendir", ".")
    }
    defer { closedir(folder) }
    var names: [String] = []
    while true {
      // The end and a failure look alike but for `errno`, which anything between two calls may have set.
      errno = 0
      guard let entry = readdir(folder) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw failure("readdir", ".") }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func contains(_ name: String) -> Bool { mode(of: name) != nil }
  func isFolder(_ name: String) -> Bool { mode(of: name) == S_IFDIR }

  private func mode(of name: String) -> mode_t? {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// Removes a file, or a folder with what is in it. Links are removed, not followed.
  /// - Parameter depth: folders below this one that may be entered; the lake's own are two deep.
  func remove(_ name: String, depth: Int = 8) throws(DataLakeError) {
    guard isFolder(name) else {
      guard unlinkat(descriptor, name, 0) == 0 || errno == ENOENT else { throw failure("unlink", name) }
      return
    }
    if depth == 0 { throw damage(name, "folders are nested too deep to be ours") }
    let inner = try folder(name)
    for entry in try inner.list() { try inner.remove(entry, depth: depth - 1) }
    guard unlinkat(descriptor, name, AT_REMOVEDIR) == 0 || errno == ENOENT else { throw failure("rmdir", name) }
  }
}
