/// Content that is decompressed at once, up to a limit.
package enum Decompression {
  /// Decompresses bytes in memory.
  /// - Parameter limit: the content may not be larger, in bytes.
  /// - Throws: `ArchiveError.damaged`, `.tooLarge`
  /// - Complexity: O(content), never more than the limit
  package static func decompress(_ bytes: [UInt8], limit: Int, path: String) throws(ArchiveError) -> [UInt8] {
    try read(try DecompressedStream(MemoryStream(bytes), path: path), limit: limit, path: path)
  }

  /// The same, but what is damaged or cut short gives what came before.
  /// - Throws: `ArchiveError.tooLarge`, or `.damaged` when nothing came at all.
  package static func decompressWhatReads(
    _ bytes: [UInt8], limit: Int, path: String
  ) throws(ArchiveError) -> (content: [UInt8], isWhole: Bool) {
    let stream = try DecompressedStream(MemoryStream(bytes), path: path)
    let cut = CutStream(stream)
    let content = try read(cut, limit: limit, path: path)
    if let failure = cut.failure, content.isEmpty { throw failure }
    return (content, cut.failure == nil)
  }

  /// All bytes of a stream.
  package static func read(
    _ stream: any ByteStream, limit: Int, path: String
  ) throws(ArchiveError) -> [UInt8] {
    var content: [UInt8] = []
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { block.deallocate() }
    while true {
      let count = try stream.read(into: block)
      if count == 0 { return content }
      guard content.count + count <= limit else { throw .tooLarge(path: path, limit: limit) }
      content.append(contentsOf: UnsafeRawBufferPointer(rebasing: block[..<count]))
    }
  }
}

/// Ends where its stream breaks.
private final class CutStream: ByteStream {
  private let stream: any ByteStream
  private(set) var failure: ArchiveError?

  init(_ stream: any ByteStream) { self.stream = stream }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    if failure != nil { return 0 }
    do throws(ArchiveError) {
      return try stream.read(into: buffer)
    } catch {
      failure = error
      return 0
    }
  }
}
