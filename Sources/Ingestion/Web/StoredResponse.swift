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
