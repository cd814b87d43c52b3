private import CBrotli

/// Brotli (RFC 7932), the one content coding of the web that libarchive does not read.
package enum Brotli {
  /// Decompresses bytes in memory. What is damaged or cut short gives what came before.
  /// - Parameters:
  ///   - limit: the content may not be larger, in bytes.
  ///   - path: for messages.
  /// - Throws: `ArchiveError.tooLarge`, or `.damaged` when nothing came at all.
  /// - Complexity: O(content), never more than the limit
  package static func decompressWhatReads(
    _ bytes: [UInt8], limit: Int, path: String
  ) throws(ArchiveError) -> (content: [UInt8], isWhole: Bool) {
    guard let state = BrotliDecoderCreateInstance(nil, nil, nil) else {
      throw .damaged(path: path, reason: "out of memory")
    }
    defer { BrotliDecoderDestroyInstance(state) }
    var content: [UInt8] = []
    let result = bytes.withUnsafeBufferPointer { decode($0, state, limit: limit, into: &content) }
    guard content.count <= limit else { throw .tooLarge(path: path, limit: limit) }
    let isWhole = result == BROTLI_DECODER_RESULT_SUCCESS
    if !isWhole, content.isEmpty { throw .damaged(path: path, reason: reason(result, state)) }
    return (content, isWhole)
  }

  /// Decodes until the end, an error, or more than the limit.
  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ state: OpaquePointer, limit: Int, into content: inout [UInt8]
  ) -> BrotliDecoderResult {
    var input = bytes.baseAddress
    var left = bytes.count
    let block = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
    defer { block.deallocate() }
    while true {
      var output = block.baseAddress
      var room = block.count
      let result = BrotliDecoderDecompressStream(state, &left, &input, &room, &output, nil)
      content.append(contentsOf: block[..<(block.count - room)])
      guard result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT, content.count <= limit else { return result }
    }
  }

  private static func reason(_ result: BrotliDecoderResult, _ state: OpaquePointer) -> String {
    if result == BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT { return "truncated brotli input" }
    let name = BrotliDecoderErrorString(BrotliDecoderGetErrorCode(state)).map { String(cString: $0) }
    return "no brotli: \(name?.lowercased() ?? "unknown error")"
  }
}
