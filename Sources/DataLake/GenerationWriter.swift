package import JSON
import Digests
import Glibc
import LZ4
import SystemPackage

/// Writes the parts of one generation aside, under the partition's lock. Nothing is visible before
/// ``commit(_:)``; a writer that is dropped takes its parts along, and one that is killed leaves only what the next one
/// sweeps.
package final class GenerationWriter {
  /// Records are gathered to parts of about this much JSON, so that a reader needs no more memory than that.
  package static let partBytes = 16 << 20

  package let partition: Partition
  package let generation: String
  private let lake: Lake
  private let lock: PartitionLock
  private let folder: Folder
  private let scratch: Folder
  private let scratchName: String
  private var buffer = JSONWriter()
  private var buffered = 0
  private var lastID: String?
  private var files: [Manifest.File] = []

  /// - Parameter generation: 12 hexadecimal digits.
  /// - Throws: `DataLakeError.locked`, `.io`, or `.badGeneration` for a generation that is not hexadecimal.
  package init(lake: Lake, partition: Partition, generation: String) throws(DataLakeError) {
    guard generation.utf8.count == 12, generation.allSatisfy(\.isHexDigit) else { throw .badGeneration(generation) }
    self.lake = lake
    self.partition = partition
    self.generation = generation
    lock = try lake.lock(partition)
    folder = try lake.make(partition)
    try folder.sweep()
    scratchName = ".\(generation).\(getpid())"
    scratch = try folder.makeFolder(scratchName)
  }

  /// Whoever drops a writer may never open the partition again, so nothing is left for the next one to sweep. After a
  /// commit there is nothing of that name; the lock is released after this.
  deinit { try? folder.remove(scratchName) }

  /// Adds a record. Records come sorted by id.
  /// - Throws: `DataLakeError.damaged` when an id is not larger than the one before.
  package func append<Record: JSONRecord>(_ record: Record, id: String) throws(DataLakeError) {
    try checkOrder(id)
    buffer.value(record)
    try endLine()
  }

  /// Adds a record that is written already.
  package func append(line: String, id: String) throws(DataLakeError) {
    try checkOrder(id)
    buffer.raw(line.utf8)
    try endLine()
  }

  private func checkOrder(_ id: String) throws(DataLakeError) {
    if let lastID, lastID >= id {
      throw .damaged(path: partition.description, reason: "record “\(id)” after “\(lastID)”: not sorted, or twice")
    }
    lastID = id
  }

  private func endLine() throws(DataLakeError) {
    buffer.lineFeed()
    buffered += 1
    if buffer.count >= Self.partBytes { try flush() }
  }

  /// Ends the part, so that the next record may have any id: for captures, which come in batches.
  /// - Parameter releasingMemory: whether the buffer's memory is given back, for those who keep many writers open.
  package func endPart(releasingMemory: Bool = false) throws(DataLakeError) {
    if buffered > 0 { try flush() }
    if releasingMemory { buffer = JSONWriter() }
    lastID = nil
  }

  private func flush() throws(DataLakeError) {
    let name =
      "part-" + String(repeating: "0", count: 5 - min(5, String(files.count).count)) + "\(files.count).jsonl.lz4"
    let frame: [UInt8]
    do throws(LZ4Error) {
      frame = try buffer.withBytes { bytes throws(LZ4Error) in try LZ4Frame.compress(bytes) }
    } catch {
      throw .damaged(path: scratch.path.appending(name).string, reason: error.description)
    }
    try scratch.create(name, frame)
    var file = Manifest.File()
    file.path = "\(generation)/\(name)"
    file.records = buffered
    file.bytes = frame.count
    file.sha256 = SHA256Digest(of: frame).hexadecimal
    files.append(file)
    buffer.removeAll()
    buffered = 0
  }

  /// Makes the generation live.
  /// - Parameters:
  ///   - draft: all but files and digest.
  ///   - appending: whether the files join those of the live manifest (captures) or replace them.
  /// - Returns: the manifest as committed.
  /// - Throws: `DataLakeError.notConserved` when the counters do not add up; `.io` when the disk refuses.
  package func commit(_ draft: Manifest, appending: Bool = false) throws(DataLakeError) -> Manifest {
    guard draft.counters.areConserved else {
      throw .notConserved(partition: partition.description, reason: draft.counters.explanation)
    }
    if buffered > 0 || (files.isEmpty && !appending) { try flush() }
    let manifest = try manifest(from: draft, appending: appending)
    guard draft.counters.out == manifest.records else {
      throw .notConserved(
        partition: partition.description, reason: "\(draft.counters.out) out, but \(manifest.records) written")
    }
    try scratch.create(Manifest.fileName, manifest.sealedText)
    try scratch.sync()
    try folder.install(scratchName, manifest)
    if manifest.previous == nil { try lake.syncFolders(above: partition) }
    try PendingCommit(manifest, in: folder).commit()
    return manifest
  }

  private func manifest(from draft: Manifest, appending: Bool) throws(DataLakeError) -> Manifest {
    let live = try appending ? lake.manifestIfCommitted(of: partition) : folder.manifestIfSound()
    var manifest = draft
    manifest.dataset = partition.dataset
    manifest.date = partition.date
    manifest.generation = generation
    manifest.files = files
    if appending, let live {
      // Parts that the generation has already stay, unless they were written anew.
      let others = files.isEmpty ? live.files : live.files.filter { !$0.path.hasPrefix(generation + "/") }
      manifest.files = (others + files).sorted { $0.path < $1.path }
    }
    manifest.digest = Manifest.digest(of: manifest.files)
    // When the live manifest is damaged, the generation's own still knows.
    let own = live == nil && folder.isFolder(generation) ? try folder.folder(generation).manifestIfSound() : nil
    return try folder.manifest(manifest, after: live ?? own)
  }
}

extension Manifest.Counters {
  /// The sum that does not add up.
  var explanation: String { "\(self.in) in, but \(out) out + \(merged) merged + \(rejected.total) rejected" }
}
