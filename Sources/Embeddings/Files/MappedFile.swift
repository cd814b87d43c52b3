import Glibc

/// A file's bytes, mapped into memory: pages that nobody looks at are never read.
package final class MappedFile: @unchecked Sendable {
  package let path: String
  /// Lives as long as the object: who keeps the one must keep the other.
  let bytes: UnsafeRawBufferPointer

  /// - Throws: `EmbeddingError` that names the path.
  package init(_ path: String) throws(EmbeddingError) {
    self.path = path
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw EmbeddingError(path, Self.message()) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw EmbeddingError(path, Self.message()) }
    let count = Int(status.st_size)
    if count == 0 {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    guard let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, file, 0), start != MAP_FAILED else {
      throw EmbeddingError(path, Self.message())
    }
    bytes = UnsafeRawBufferPointer(start: start, count: count)
  }

  deinit {
    if let start = bytes.baseAddress { munmap(UnsafeMutableRawPointer(mutating: start), bytes.count) }
  }

  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withExtendedLifetime(self) { body(bytes) }
  }

  /// A copy of all bytes.
  var contents: [UInt8] { withBytes { Array($0) } }

  private static func message() -> String { String(cString: strerror(errno)).lowercased() }
}
