import JSON
package import SystemPackage

/// A folder of partitions. All that the pipeline knows is in it.
package struct Lake: Sendable {
  package let root: FilePath

  package init(root: FilePath) { self.root = root }

  package func folder(of partition: Partition) -> FilePath {
    FilePath(root.string + "/" + partition.description)
  }

  func manifestPath(of partition: Partition) -> FilePath { folder(of: partition).appending("manifest.json") }

  /// The live manifest.
  /// - Throws: `DataLakeError.missing` when the partition was never committed, `.damaged` when it does not read.
  package func manifest(of partition: Partition) throws(DataLakeError) -> Manifest {
    try readManifest(manifestPath(of: partition))
  }

  /// The live manifest, or nil when the partition was never committed.
  package func manifestIfCommitted(of partition: Partition) throws(DataLakeError) -> Manifest? {
    do throws(DataLakeError) {
      return try manifest(of: partition)
    } catch .missing {
      return nil
    }
  }

  func readManifest(_ path: FilePath) throws(DataLakeError) -> Manifest {
    let bytes = try FileSystem.read(path)
    do throws(JSONError) {
      return try JSONReader.read(Manifest.self, from: bytes)
    } catch {
      throw .damaged(path: path.string, reason: error.description)
    }
  }

  /// Dates that a dataset has, in order.
  package func dates(of dataset: String) throws(DataLakeError) -> [String] {
    try FileSystem.list(root.appending(FilePath(dataset).components))
      .filter { $0.hasPrefix("date=") }
      .map { String($0.dropFirst(5)) }
      .filter { FileSystem.exists(root.appending(FilePath("\(dataset)/date=\($0)/manifest.json").components)) }
  }

  /// Every committed partition, sorted.
  /// - Complexity: O(folders in the lake)
  package func partitions() throws(DataLakeError) -> [Partition] {
    var found: [Partition] = []
    for dataset in try datasets(below: nil) {
      for date in try dates(of: dataset) { found.append(try Partition(dataset: dataset, date: date)) }
    }
    return found
  }

  /// Names of datasets: folders with a `date=` folder in them, at most two names deep.
  private func datasets(below parent: String?) throws(DataLakeError) -> [String] {
    let folder = parent.map { root.appending($0) } ?? root
    var found: [String] = []
    for name in try FileSystem.list(folder) {
      guard let first = name.utf8.first, first != 0x5F, first != 0x2E, !name.hasPrefix("date=") else { continue }
      let path = parent.map { "\($0)/\(name)" } ?? name
      guard FileSystem.isFolder(folder.appending(name)), path != "site", path != "labels", path != "sample" else {
        continue
      }
      if try FileSystem.list(folder.appending(name)).contains(where: { $0.hasPrefix("date=") }) { found.append(path) }
      if parent == nil { found += try datasets(below: name) }
    }
    return found
  }

  func lock(_ partition: Partition) throws(DataLakeError) -> PartitionLock {
    let name = partition.description.split(separator: "/").joined(separator: ".") + ".lock"
    return try PartitionLock(root.appending("_state").appending("locks").appending(name))
  }
}
