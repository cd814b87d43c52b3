import Digests
import SystemPackage

/// The digest of what an import reads: its identity, whatever its path and times.
package enum FileDigest {
  /// `sha256:` and 64 hexadecimal digits, of a file's bytes.
  /// - Throws: `Failure` (66) that names the path.
  /// - Complexity: O(bytes) of time, constant memory
  package static func of(_ path: String) throws(Failure) -> String {
    do {
      return try digest(FilePath(path)).description
    } catch let error as Errno {
      throw Failure(.inputMissing, "\(path): \(error)")
    } catch {
      throw Failure(.inputMissing, "\(path): \(error)")
    }
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
