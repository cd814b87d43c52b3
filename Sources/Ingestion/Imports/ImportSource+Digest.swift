package import Archives
import Digests
import Glibc

extension ImportSource {
  /// Reads what is imported once, for its digest: its identity, whatever its path and times.
  /// - Throws: `ArchiveError.unreadable`
  /// - Complexity: O(bytes) of time, constant memory
  package init(form: Form, path: String) throws(ArchiveError) {
    let digest = form == .folder ? try Self.digest(ofFolder: path) : try Self.digest(ofFile: path)
    self.init(form: form, path: path, digest: digest.description)
  }

  /// Of what can be read only once, such as a pipe, nothing would be left for the import.
  private static func digest(ofFile path: String) throws(ArchiveError) -> SHA256Digest {
    var status = stat()
    if stat(path, &status) == 0, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) {
      throw .unreadable(
        path: path, reason: "not a file that can be read twice; write what it gives to one first")
    }
    return try digest(of: FileStream(path: path))
  }

  /// Of the names and digests of the files, in order of name. Links are not followed.
  private static func digest(ofFolder path: String) throws(ArchiveError) -> SHA256Digest {
    let folder = try FolderReader(path: path)
    var lines = ""
    while let entry = try folder.next() {
      lines += entry.kind == .file ? "\(try digest(of: folder.content())) \(entry.name)\n" : "other \(entry.name)\n"
    }
    return SHA256Digest(of: lines)
  }

  private static func digest(of stream: any ByteStream) throws(ArchiveError) -> SHA256Digest {
    var hasher = SHA256Hasher()
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = try stream.read(into: buffer)
      if count == 0 { return hasher.finalize() }
      hasher.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }
}
