import Archives

/// The codings that a body was compressed with on its way (RFC 9110, section 8.4).
enum ContentCoding {
  /// Undoes one content coding. A body that does not begin as the coding does was stored undone.
  static func undo(
    _ coding: String, _ body: [UInt8], limit: Int
  ) throws(ArchiveError) -> (content: [UInt8], isWhole: Bool) {
    switch coding {
    case "gzip", "x-gzip":
      guard body.starts(with: [0x1F, 0x8B]) else { return (body, true) }
      return try compressed(body, limit: limit, coding)
    case "deflate":
      return try Decompression.decompressWhatReads(gzipMember(ofDeflate: body), limit: limit, path: coding)
    case "zstd":
      guard body.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) else { return (body, true) }
      return try compressed(body, limit: limit, coding)
    case "br":
      return try brotli(body, limit: limit)
    default:
      if looksLikeText(body) { return (body, true) }
      throw .damaged(path: coding, reason: "the coding is not known")
    }
  }

  /// libarchive reads gzip but not zlib: the same stream under another header. It does not check the trailer, which
  /// zlib's own checksum could not fill.
  private static func gzipMember(ofDeflate body: [UInt8]) -> [UInt8] {
    let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    let isZlib = body.count > 2 && body[0] & 15 == 8 && (Int(body[0]) << 8 | Int(body[1])) % 31 == 0
    return header + body.dropFirst(isZlib ? 2 : 0) + [UInt8](repeating: 0, count: 8)
  }

  /// libarchive hands out what it does not recognise as it is; here it began as the coding does, so it is broken.
  private static func compressed(
    _ body: [UInt8], limit: Int, _ coding: String
  ) throws(ArchiveError) -> (content: [UInt8], isWhole: Bool) {
    let undone = try Decompression.decompressWhatReads(body, limit: limit, path: coding)
    if undone.content == body { throw .damaged(path: coding, reason: "truncated \(coding) input") }
    return undone
  }

  /// Brotli has no first bytes of its own: what was stored undone shows only in not reading.
  private static func brotli(_ body: [UInt8], limit: Int) throws(ArchiveError) -> (content: [UInt8], isWhole: Bool) {
    do throws(ArchiveError) {
      let undone = try Brotli.decompressWhatReads(body, limit: limit, path: "br")
      return undone.isWhole || !looksLikeText(body) ? undone : (body, true)
    } catch .damaged where looksLikeText(body) {
      return (body, true)
    }
  }

  private static func looksLikeText(_ body: [UInt8]) -> Bool {
    !body.prefix(512).contains { $0 < 0x09 } && body.prefix(512).contains(UInt8(ascii: "<"))
  }
}
