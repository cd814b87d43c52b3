import Digests

/// Whether a record's bytes are what its digests say.
enum WARCIntegrity {
  /// Of a record whose block is all its payload.
  /// - Returns: which digest is contradicted, in words; nil when none is, when there is none, or when the record is cut.
  static func mismatch(_ record: WARCRecord) -> String? {
    if record.isTruncated { return nil }
    let digests = record.digests
    return contradiction(record, blockField) { $0.holds(record.block, digests.block) }
      ?? contradiction(record, payloadField) { $0.holds(record.block, digests.payload) }
  }

  /// Of a record of an HTTP response. Writers digest its payload as it is stored, or with the chunks joined, or with the
  /// content codings undone, too: each of them is right.
  /// - Parameters:
  ///   - own: of the payload with its chunks joined.
  ///   - body: the content codings undone.
  static func mismatch(
    _ record: WARCRecord, _ stored: StoredResponse, own: SHA256Digest, body: [UInt8]
  ) -> String? {
    if record.isTruncated { return nil }
    return contradiction(record, blockField) { $0.holds(record.block, record.digests.block) }
      ?? contradiction(record, payloadField) { stated in
        if stated.algorithm == .sha256, stated.bytes == own.bytes { return true }
        return stated.holds(record.block[stored.payloadStart...], record.digests.payload)
          || !stored.isAsStored && stated.holds(stored.payload)
          || body[...] != stored.payload && stated.holds(body)
      }
  }

  static let blockField = "warc-block-digest"
  static let payloadField = "warc-payload-digest"

  private static func contradiction(
    _ record: WARCRecord, _ name: String, _ holds: (StatedDigest) -> Bool
  ) -> String? {
    guard let text = record.fields[name] else { return nil }
    switch StatedDigest.read(text) {
    case .digest(let stated) where holds(stated): return nil
    case .unknown: return nil
    case .digest: return "the bytes are not those of \(name) \(text.prefix(200))"
    case .malformed: return "\(name) \(text.prefix(200)) is no digest"
    }
  }
}
