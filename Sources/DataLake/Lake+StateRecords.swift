package import JSON
import LZ4
import SystemPackage

/// Records that wait in `_state/` for a later step: JSON Lines in one LZ4 frame, whose checksums tell damage.
extension Lake {
  /// - Throws: `DataLakeError.io`
  package func writeStateRecords<Record: JSONRecord>(_ name: String, _ records: [Record]) throws(DataLakeError) {
    var writer = JSONWriter()
    for record in records {
      record.write(json: &writer)
      writer.lineFeed()
    }
    let frame: [UInt8]
    do throws(LZ4Error) {
      frame = try writer.withBytes { bytes throws(LZ4Error) in try LZ4Frame.compress(bytes) }
    } catch {
      throw .damaged(path: name, reason: error.description)
    }
    try writeState(name, frame)
  }

  /// - Returns: nil when the file is not there.
  /// - Throws: `DataLakeError.damaged` when it does not read.
  package func readStateRecords<Record: JSONRecord>(
    _ type: Record.Type, _ name: String
  ) throws(DataLakeError) -> [Record]? {
    guard let frame = try readState(name) else { return nil }
    let path = stateFolder.string + "/" + name
    return try Self.decode(type, try Self.decompress(frame, path: path), path: path)
  }
}
