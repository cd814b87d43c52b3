package import JSON
import Digests
import LZ4
import SystemPackage

extension Lake {
  /// A file's content may not be larger than this, in bytes; parts are written far smaller.
  static let contentLimit = 1 << 30

  /// One file of a partition, verified against its manifest and decompressed.
  /// - Throws: `DataLakeError.damaged` naming the file when size, SHA-256, frame or record count is not right.
  package func content(of file: Manifest.File, in partition: Partition) throws(DataLakeError) -> [UInt8] {
    let path = try path(of: file, in: partition)
    let bytes = try bytes(of: file, in: partition, path)
    guard bytes.count == file.bytes else {
      throw .damaged(path: path.string, reason: "\(bytes.count) bytes where the manifest has \(file.bytes)")
    }
    guard SHA256Digest(of: bytes).hexadecimal == file.sha256 else {
      throw .damaged(path: path.string, reason: "the SHA-256 is not the manifest's")
    }
    return try decompressed(bytes, path: path, records: file.records)
  }

  /// A file that its manifest names and that is gone is damage: to its readers the partition is not one that nobody committed.
  private func bytes(
    of file: Manifest.File, in partition: Partition, _ path: FilePath
  ) throws(DataLakeError) -> [UInt8] {
    do throws(DataLakeError) {
      let (folder, name) = try place(of: file, in: partition)
      return try folder.read(name, limit: Self.contentLimit)
    } catch .missing {
      throw .damaged(path: path.string, reason: "the manifest names this file, and it is not there")
    }
  }

  /// The folder that a file stands in, and its name there.
  private func place(of file: Manifest.File, in partition: Partition) throws(DataLakeError) -> (Folder, String) {
    var folder = try open(partition)
    var name = ""
    for component in FilePath(file.path).components {
      if !name.isEmpty { folder = try folder.folder(name) }
      name = component.string
    }
    return (folder, name)
  }

  private func decompressed(_ bytes: [UInt8], path: FilePath, records: Int) throws(DataLakeError) -> [UInt8] {
    let content = try Self.decompress(bytes, path: path.string)
    let lines = content.withUnsafeBufferPointer { Lines(bytes: $0).count }
    guard lines == records else {
      throw .damaged(path: path.string, reason: "\(lines) records where the manifest has \(records)")
    }
    return content
  }

  static func decompress(_ bytes: [UInt8], path: String) throws(DataLakeError) -> [UInt8] {
    var result: Result<[UInt8], LZ4Error> = .failure(.empty)
    bytes.withUnsafeBytes { buffer in
      do throws(LZ4Error) {
        result = .success(try LZ4Frame.decompress(buffer, limit: Self.contentLimit))
      } catch {
        result = .failure(error)
      }
    }
    switch result {
    case .failure(let error): throw .damaged(path: path, reason: error.description)
    case .success(let content): return content
    }
  }

  /// - Throws: `DataLakeError.damaged` for a path that leads out of the partition.
  func path(of file: Manifest.File, in partition: Partition) throws(DataLakeError) -> FilePath {
    let relative = FilePath(file.path)
    guard relative.isRelative, relative.components.allSatisfy({ $0.kind == .regular }) else {
      throw .damaged(path: manifestPath(of: partition).string, reason: "“\(file.path)” leads out of the partition")
    }
    return folder(of: partition).appending(relative.components)
  }

  /// The records of one file.
  /// - Throws: `DataLakeError.damaged` with `path:line` for a record that does not read.
  package func records<Record: JSONRecord>(
    _ type: Record.Type, of file: Manifest.File, in partition: Partition
  ) throws(DataLakeError) -> [Record] {
    try Self.decode(type, try content(of: file, in: partition), path: try path(of: file, in: partition).string)
  }

  /// The records of a text of JSON Lines.
  static func decode<Record: JSONRecord>(
    _ type: Record.Type, _ content: [UInt8], path: String
  ) throws(DataLakeError) -> [Record] {
    var records: [Record] = []
    var failure: DataLakeError?
    content.withUnsafeBufferPointer { bytes in
      for (index, line) in Lines(bytes: bytes).enumerated() {
        switch JSONReader.read(type, from: line) {
        case .success(let record): records.append(record)
        case .failure(let error):
          failure = .damaged(path: "\(path):\(index + 1)", reason: error.description)
          return
        }
      }
    }
    if let failure { throw failure }
    return records
  }

  /// All records of the live generation, in the order of its files.
  /// - Complexity: O(bytes) of time and memory; ``records(_:of:in:)`` reads file by file.
  package func records<Record: JSONRecord>(
    _ type: Record.Type, of partition: Partition
  ) throws(DataLakeError) -> [Record] {
    var records: [Record] = []
    for file in try manifest(of: partition).files { records += try self.records(type, of: file, in: partition) }
    return records
  }
}
