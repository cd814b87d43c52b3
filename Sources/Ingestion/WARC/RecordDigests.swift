import Digests

/// Digests of a record's bytes that were made ahead, together with those of other records.
package struct RecordDigests: Sendable {
  /// Of the block, by the algorithm of its `WARC-Block-Digest`.
  var block: [UInt8]?
  /// Of what follows the HTTP header as it is stored, by the algorithm of its `WARC-Payload-Digest`; of a resource or
  /// conversion of the block.
  var payload: [UInt8]?
  /// SHA-256 of the payload with its chunks joined.
  var own: SHA256Digest?

  package init() {}

  /// Makes those of many records.
  /// - Complexity: O(bytes)
  static func fill(_ events: inout [WARCReader.Event]) {
    var batch = DigestBatch()
    let wanted = events.map { event in
      if case .record(let record) = event { Wanted(record, in: &batch) } else { Wanted() }
    }
    let digests = batch.digests()
    for (index, wanted) in wanted.enumerated() {
      guard case .record(var record) = events[index] else { continue }
      record.digests = wanted.digests(digests)
      events[index] = .record(record)
    }
  }

  /// Places in a batch.
  private struct Wanted {
    var block: Int?
    var payload: Int?
    var own: Int?

    init() {}

    init(_ record: WARCRecord, in batch: inout DigestBatch) {
      guard let (payload, stored) = Self.payload(record) else { return }
      if let algorithm = Self.algorithm(record, WARCIntegrity.blockField) {
        block = batch.add(record.block[...], algorithm)
      }
      own = batch.add(payload, .sha256)
      guard let algorithm = Self.algorithm(record, WARCIntegrity.payloadField) else { return }
      self.payload = stored == nil && algorithm == .sha256 ? own : batch.add(stored ?? payload, algorithm)
    }

    func digests(_ all: [[UInt8]?]) -> RecordDigests {
      var digests = RecordDigests()
      digests.block = block.flatMap { all[$0] }
      digests.payload = payload.flatMap { all[$0] }
      digests.own = own.flatMap { all[$0] }.map { SHA256Digest(bytes: $0) }
      return digests
    }

    /// - Returns: the payload, and the bytes as they are stored where they are others; nil for records without content.
    private static func payload(_ record: WARCRecord) -> (payload: ArraySlice<UInt8>, stored: ArraySlice<UInt8>?)? {
      switch record.type {
      case "response":
        guard let response = record.response else { return nil }
        return (response.payload, response.isAsStored ? nil : record.block[response.payloadStart...])
      case "resource", "conversion": return (record.block[...], nil)
      default: return nil
      }
    }

    private static func algorithm(_ record: WARCRecord, _ field: String) -> DigestAlgorithm? {
      guard !record.isTruncated, let text = record.fields[field], case .digest(let stated) = StatedDigest.read(text)
      else { return nil }
      return stated.algorithm
    }
  }
}
