private import CLZ4

/// LZ4 frames (LZ4 Frame Format 1.6.3) in memory, through liblz4.
package enum LZ4Frame {
  /// Compresses content into one frame with content size, content checksum and block checksums.
  ///
  /// One frame a file, since some readers (Python's `lz4.frame.decompress`) stop after the first. Blocks are
  /// independent and of 1 MiB, which measured fastest.
  /// - Throws: `LZ4Error.damaged` when liblz4 refuses, which it does only for want of memory.
  /// - Complexity: O(bytes)
  package static func compress(_ content: UnsafeRawBufferPointer) throws(LZ4Error) -> [UInt8] {
    var preferences = LZ4F_preferences_t()
    preferences.frameInfo.blockSizeID = LZ4F_max1MB
    preferences.frameInfo.blockMode = LZ4F_blockIndependent
    preferences.frameInfo.contentChecksumFlag = LZ4F_contentChecksumEnabled
    preferences.frameInfo.blockChecksumFlag = LZ4F_blockChecksumEnabled
    preferences.frameInfo.contentSize = UInt64(content.count)
    var failure: LZ4Error?
    let bound = LZ4F_compressFrameBound(content.count, &preferences)
    let frame = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
      let written = LZ4F_compressFrame(buffer.baseAddress, bound, content.baseAddress, content.count, &preferences)
      failure = check(written, frame: 0)
      count = failure == nil ? written : 0
    }
    if let failure { throw failure }
    return frame
  }

  /// The same of an array.
  package static func compress(_ content: [UInt8]) throws(LZ4Error) -> [UInt8] {
    try content.withUnsafeBytes { bytes in Result { () throws(LZ4Error) in try compress(bytes) } }.get()
  }

  /// Decompresses every frame of a file. Nothing is handed out before the last checksum was right.
  /// - Parameter limit: the content may not be larger, in bytes.
  /// - Throws: `LZ4Error` for a damaged, truncated, empty or oversized file.
  /// - Complexity: O(bytes)
  package static func decompress(_ file: UnsafeRawBufferPointer, limit: Int) throws(LZ4Error) -> [UInt8] {
    if file.isEmpty { throw .empty }
    let decoder = try FrameDecoder()
    return try decoder.decode(file, limit: limit)
  }

  static func check(_ code: Int, frame: Int) -> LZ4Error? {
    guard LZ4F_isError(code) != 0 else { return nil }
    let name = LZ4F_getErrorName(code).map { String(cString: $0) } ?? "unknown error"
    return .damaged(frame: frame, code: name)
  }
}

/// Owns a decompression context.
private struct FrameDecoder: ~Copyable {
  private let context: OpaquePointer

  init() throws(LZ4Error) {
    var context: OpaquePointer?
    let code = LZ4F_createDecompressionContext(&context, UInt32(LZ4F_VERSION))
    if let failure = LZ4Frame.check(code, frame: 0) { throw failure }
    guard let context else { throw .damaged(frame: 0, code: "no context") }
    self.context = context
  }

  deinit { LZ4F_freeDecompressionContext(context) }

  /// Starts with room for what the first header states and grows as further frames ask. A frame is decoded straight into
  /// the result, which nobody sees before the last checksum was right.
  borrowing func decode(_ file: UnsafeRawBufferPointer, limit: Int) throws(LZ4Error) -> [UInt8] {
    var room = min(limit, statedSize(file) ?? file.count * 4) + 1
    while true {
      var result: Result<Int?, LZ4Error> = .success(nil)
      let content = [UInt8](unsafeUninitializedCapacity: room) { output, count in
        do throws(LZ4Error) {
          let written = try fill(output, from: file)
          result = .success(written)
          count = written ?? 0
        } catch {
          result = .failure(error)
        }
      }
      guard try result.get() == nil else {
        if content.count > limit { throw .tooLarge(limit: limit) }
        return content
      }
      if room > limit { throw .tooLarge(limit: limit) }
      room = min(room * 4, limit + 1)
      LZ4F_resetDecompressionContext(context)
    }
  }

  /// - Returns: bytes written, or nil when there is not room enough.
  private borrowing func fill(
    _ output: UnsafeMutableBufferPointer<UInt8>, from file: UnsafeRawBufferPointer
  ) throws(LZ4Error) -> Int? {
    var read = 0
    var written = 0
    var frame = 0
    var hint = 1
    while read < file.count || hint != 0 {
      var taken = file.count - read
      var given = output.count - written
      hint = LZ4F_decompress(
        context, output.baseAddress.map { $0 + written }, &given, file.baseAddress.map { $0 + read }, &taken, nil)
      if let failure = LZ4Frame.check(hint, frame: frame) { throw failure }
      read += taken
      written += given
      if hint == 0 { frame += 1 }
      if hint != 0, written == output.count { return nil }
      if taken == 0, given == 0 { throw .truncated(frame: frame) }
    }
    return written
  }

  /// The content size in the first frame's header; bytes 6..<14 when bit 3 of the flags is set.
  private borrowing func statedSize(_ file: UnsafeRawBufferPointer) -> Int? {
    guard file.count >= 14, file.loadUnaligned(fromByteOffset: 0, as: UInt32.self) == 0x184D_2204, file[4] & 8 != 0
    else { return nil }
    return Int(clamping: file.loadUnaligned(fromByteOffset: 6, as: UInt64.self).littleEndian)
  }
}
