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
    return try digest(FilePath(path)).description
  }

  /// The same of a folder: of the names and digests of the files in it, in order of name. Links are not followed.
  package static func ofFolder(_ path: String) throws(Failure) -> String {
    SHA256Digest(of: try lines(FilePath(path), below: "", depth: 0)).description
  }

  private static func lines(_ folder: FilePath, below prefix: String, depth: Int) throws(Failure) -> String {
    var text = ""
    for component in try names(folder) {
      let (path, name) = (folder.appending(component), component.string)
      var status = stat()
      guard path.withPlatformString({ lstat($0, &status) }) == 0 else { throw failure(path, Errno(rawValue: errno)) }
      switch status.st_mode & S_IFMT {
      case S_IFDIR where depth < 64: text += try lines(path, below: prefix + name + "/", depth: depth + 1)
      case S_IFREG: text += "\(try digest(path)) \(prefix)\(name)\n"
      default: text += "other \(prefix)\(name)\n"
      }
    }
    return text
  }

  private static func failure(_ path: FilePath, _ error: any Error) -> Failure {
    Failure(.inputMissing, "\(path): \(error)")
  }

  /// As bytes, for not every name is UTF-8; sorted by them.
  private static func names(_ folder: FilePath) throws(Failure) -> [FilePath.Component] {
    guard let handle = folder.withPlatformString({ opendir($0) }) else { throw failure(folder, Errno(rawValue: errno)) }
    defer { closedir(handle) }
    var names: [FilePath.Component] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { FilePath.Component(platformString: $0) }
      }
      if let name, name.kind == .regular { names.append(name) }
    }
    return names.sorted { first, second in
      first.withPlatformString { first in second.withPlatformString { strcmp(first, $0) < 0 } }
    }
  }

  private static func digest(_ path: FilePath) throws(Failure) -> SHA256Digest {
    do {
      let file = try FileDescriptor.open(path, .readOnly)
      return try file.closeAfter { try digest(file) }
    } catch {
      throw failure(path, error)
    }
  }

  private static func digest(_ file: FileDescriptor) throws -> SHA256Digest {
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
