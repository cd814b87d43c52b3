import Digests
import Glibc
import SystemPackage

/// The digest of what an import reads: its identity, whatever its path and times.
package enum FileDigest {
  /// `sha256:` and 64 hexadecimal digits, of a file's bytes. What can be read only once, such as a pipe, is no file: nothing would
  /// be left of it for the import.
  /// - Throws: `Failure` (66) that names the path.
  /// - Complexity: O(bytes) of time, constant memory
  package static func of(_ path: String) throws(Failure) -> String {
    var status = stat()
    if stat(path, &status) == 0, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) {
      throw Failure(.inputMissing, "\(path): not a file that can be read twice; write what it gives to one first")
    }
    do {
      return try digest(FilePath(path)).description
    } catch {
      throw Failure(.inputMissing, "\(path): \(error)")
    }
  }

  /// The same of a folder: of the names and digests of the files in it, in order of name. Links are not followed.
  package static func ofFolder(_ path: String) throws(Failure) -> String {
    do {
      return SHA256Digest(of: try lines(FilePath(path), below: "", depth: 0)).description
    } catch {
      throw Failure(.inputMissing, "\(path): \(error)")
    }
  }

  private static func lines(_ folder: FilePath, below prefix: String, depth: Int) throws -> String {
    var text = ""
    for name in try names(folder) {
      let path = folder.appending(name)
      var status = stat()
      guard lstat(path.string, &status) == 0 else { throw Errno(rawValue: errno) }
      switch status.st_mode & S_IFMT {
      case S_IFDIR where depth < 64: text += try lines(path, below: prefix + name + "/", depth: depth + 1)
      case S_IFREG: text += "\(try digest(path)) \(prefix)\(name)\n"
      default: text += "other \(prefix)\(name)\n"
      }
    }
    return text
  }

  private static func names(_ folder: FilePath) throws -> [String] {
    guard let handle = opendir(folder.string) else { throw Errno(rawValue: errno) }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func digest(_ path: FilePath) throws -> SHA256Digest {
    let file = try FileDescriptor.open(path, .readOnly)
    return try file.closeAfter {
      var hasher = SHA256Hasher()
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
      defer { buffer.deallocate() }
      while true {
        let count = try file.read(into: buffer)
        if count == 0 { return hasher.finalize() }
        hasher.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      }
    }
  }
}
