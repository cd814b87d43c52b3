import Archives

/// An HTTP response as an archive stores it (RFC 9112), with its transfer coding undone.
struct StoredResponse: Sendable {
  /// Header bytes that are read; a block whose header is longer is no response.
  private static let headLimit = 256 << 10

  var status: Int
  var fields: HeaderFields
  /// After chunks were joined and before content codings are undone: the payload that WARC digests.
  var payload: ArraySlice<UInt8>
  /// Where the payload begins in the block.
  let payloadStart: Int
  /// Whether the payload is what is stored, with no chunks joined.
  private(set) var isAsStored = true
  var isTruncated = false

  /// - Returns: nil when the bytes do not begin with a status line, or the header does not end in time.
  init?(_ block: [UInt8]) {
    guard block.starts(with: "HTTP/".utf8) else { return nil }
    var fields = HeaderFields()
    var status: Int?
    var position = 0
    while position < block.count {
      guard position <= Self.headLimit else { return nil }
      let end = block[position...].firstIndex(of: 0x0A) ?? block.count
      var line = block[position..<end]
      if line.last == 0x0D { line.removeLast() }
      position = min(end + 1, block.count)
      if line.isEmpty { break }
      if status == nil { status = Self.status(line) } else { fields.append(line: line) }
    }
    guard let status else { return nil }
    self.status = status
    self.fields = fields
    payloadStart = position
    payload = block[position...]
    if fields.all("transfer-encoding").contains(where: { $0.lowercased().contains("chunked") }) { joinChunks() }
  }

  private static func status(_ line: ArraySlice<UInt8>) -> Int? {
    let words = line.split(separator: 0x20)
    guard words.count >= 2, words[1].count == 3 else { return nil }
    return Int(String(decoding: words[1], as: UTF8.self))
  }

  /// Joins chunks (RFC 9112, section 7.1). Archives that kept the header but not the coding are left as they are.
  private mutating func joinChunks() {
    guard let (joined, isWhole) = Chunks.join(payload) else { return }
    payload = joined[...]
    isAsStored = false
    if !isWhole { isTruncated = true }
  }

  /// The body with content codings undone.
  /// - Parameter limit: the body may not be larger, in bytes.
  /// - Throws: `ArchiveError` for a coding that is broken or grows too large; its path names the coding.
  /// - Returns: the body, and whether all of it could be undone.
  func body(limit: Int) throws(ArchiveError) -> (content: [UInt8], isWhole: Bool) {
    var body = Array(payload)
    var isWhole = true
    let codings = fields.all("content-encoding").joined(separator: ",").lowercased().split(separator: ",")
      .map { $0.filter { $0 != " " } }.filter { $0 != "identity" && !$0.isEmpty }
    guard codings.count <= 2 else { throw .damaged(path: "content-encoding", reason: "more than two codings") }
    for coding in codings.reversed() {
      let undone = try ContentCoding.undo(coding, body, limit: limit)
      body = undone.content
      isWhole = isWhole && undone.isWhole
    }
    return (body, isWhole)
  }
}

enum Chunks {
  /// - Returns: nil when the bytes are not chunked at all; whether the last chunk was there.
  static func join(_ bytes: ArraySlice<UInt8>) -> (joined: [UInt8], isWhole: Bool)? {
    var joined: [UInt8] = []
    var position = bytes.startIndex
    while true {
      guard let end = bytes[position...].firstIndex(of: 0x0A), let size = size(bytes[position..<end]) else {
        return position == bytes.startIndex ? nil : (joined + bytes[position...], false)
      }
      if size == 0 { return (joined, true) }
      let start = end + 1
      joined += bytes[start..<min(start + size, bytes.endIndex)]
      guard start + size < bytes.endIndex else { return (joined, false) }
      position = start + size
      if bytes[position] == 0x0D { position += 1 }
      if position < bytes.endIndex, bytes[position] == 0x0A { position += 1 }
    }
  }

  /// The hexadecimal size at the head of a chunk; extensions after `;` are ignored. A sign is no digit, though `Int` reads it.
  private static func size(_ line: ArraySlice<UInt8>) -> Int? {
    let digits = line.prefix { $0 != UInt8(ascii: ";") && $0 != 0x0D && $0 != 0x20 }
    guard !digits.isEmpty, digits.count <= 8, digits.allSatisfy({ $0.hexadecimalValue != nil }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}

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
