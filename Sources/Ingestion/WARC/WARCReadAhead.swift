import Archives

/// Reads some records ahead, so that their digests are made together. What they need of a record, its HTTP response, is kept
/// with it.
struct WARCReadAhead {
  /// Enough records to fill the lanes of ``DigestBatch``, in not much more memory than a long one takes.
  private static let records = 64
  private static let bytes = 6 << 20

  private var reader: WARCReader
  private var ahead: ArraySlice<WARCReader.Event> = []

  init(_ reader: WARCReader) { self.reader = reader }

  /// As of ``WARCReader``; records that were read ahead are asked after once more, since the question may be another.
  mutating func next(where isWanted: (HeaderFields, [UInt8]) -> Bool) throws(ArchiveError) -> WARCReader.Event? {
    if ahead.isEmpty { ahead = try readAhead(isWanted)[...] }
    guard case .record(var record)? = ahead.first else { return ahead.popFirst() }
    ahead.removeFirst()
    if !isWanted(record.fields, Array(record.block.prefix(WARCReader.headBytes))) { record.removeBlock() }
    return .record(record)
  }

  private mutating func readAhead(
    _ isWanted: (HeaderFields, [UInt8]) -> Bool
  ) throws(ArchiveError) -> [WARCReader.Event] {
    var events: [WARCReader.Event] = []
    var bytes = 0
    while events.count < Self.records, bytes < Self.bytes, let event = try reader.next(where: isWanted) {
      guard case .record(var record) = event else {
        events.append(event)
        continue
      }
      bytes += record.block.count
      if record.type == "response" { record.readResponse() }
      events.append(.record(record))
    }
    RecordDigests.fill(&events)
    return events
  }
}
