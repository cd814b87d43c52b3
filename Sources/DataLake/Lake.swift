import JSON
package import SystemPackage

/// A folder of partitions. All that the pipeline knows is in it.
package struct Lake: Sendable {
  package let root: FilePath

  package init(root: FilePath) { self.root = root }

  /// Whether its folder is there. One that may not be opened is: whoever reads it hears why.
  package var exists: Bool {
    do throws(DataLakeError) {
      _ = try Folder.open(root)
      return true
    } catch .missing {
      return false
    } catch .notAFolder {
      return false
    } catch {
      return true
    }
  }

  package func folder(of partition: Partition) -> FilePath {
    FilePath(root.string + "/" + partition.description)
  }

  /// The partition's folder, reached without following a link.
  /// - Throws: `DataLakeError.missing` when it was never made.
  func open(_ partition: Partition) throws(DataLakeError) -> Folder {
    var folder = try Folder.open(root)
    for name in partition.path { folder = try folder.folder(name) }
    return folder
  }

  /// The partition's folder, made when it is not there yet.
  func make(_ partition: Partition) throws(DataLakeError) -> Folder {
    var folder = try Folder.make(root)
    for name in partition.path { folder = try folder.makeFolder(name) }
    return folder
  }

  /// Makes the folders that lead to a partition durable, whoever made them.
  func syncFolders(above partition: Partition) throws(DataLakeError) {
    var folder = try Folder.open(root)
    try folder.syncParent()
    for name in partition.path {
      try folder.sync()
      folder = try folder.folder(name)
    }
  }

  func manifestPath(of partition: Partition) -> FilePath { folder(of: partition).appending(Manifest.fileName) }

  /// The live manifest.
  /// - Throws: `DataLakeError.missing` when the partition was never committed, `.damaged` when it does not read.
  package func manifest(of partition: Partition) throws(DataLakeError) -> Manifest {
    do throws(DataLakeError) {
      return try open(partition).manifest(of: partition)
    } catch .missing {
      throw .missing(path: manifestPath(of: partition).string)
    }
  }

  /// The live manifest, or nil when the partition was never committed.
  package func manifestIfCommitted(of partition: Partition) throws(DataLakeError) -> Manifest? {
    do throws(DataLakeError) {
      return try manifest(of: partition)
    } catch .missing {
      return nil
    }
  }

  /// Makes a commit that is seen durable: one that a killed run had renamed but not synced.
  /// - Throws: `DataLakeError.io`
  package func settle(_ partition: Partition) throws(DataLakeError) {
    try open(partition).sync()
  }

  func lock(_ partition: Partition) throws(DataLakeError) -> PartitionLock {
    let folder = try Folder.make(root).makeFolder("_state").makeFolder("locks")
    return try PartitionLock(folder, partition.path.joined(separator: ".") + ".lock")
  }
}

extension Manifest {
  static let fileName = "manifest.json"
  /// A larger one is none of ours, in bytes.
  static let limit = 256 << 20
}

extension Folder {
  /// The manifest in this folder.
  func manifest() throws(DataLakeError) -> Manifest {
    let bytes = try read(Manifest.fileName, limit: Manifest.limit)
    do throws(JSONError) {
      return try Manifest(sealedText: bytes)
    } catch {
      throw .damaged(path: path.appending(Manifest.fileName).string, reason: error.description)
    }
  }

  /// The same, when it is that of the partition.
  func manifest(of partition: Partition) throws(DataLakeError) -> Manifest {
    let manifest = try manifest()
    guard manifest.dataset == partition.dataset, manifest.date == partition.date else {
      throw .damaged(
        path: path.appending(Manifest.fileName).string,
        reason: "it is the manifest of \(manifest.dataset)/date=\(manifest.date)")
    }
    return manifest
  }

  /// The manifest of one of the generations in this folder. A commit puts both there at once.
  /// - Throws: `DataLakeError.damaged` when it does not read or is gone.
  func manifest(ofGeneration name: String) throws(DataLakeError) -> Manifest {
    let generation = try folder(name)
    do throws(DataLakeError) {
      return try generation.manifest()
    } catch .missing {
      throw .damaged(
        path: generation.path.appending(Manifest.fileName).string,
        reason: "the generation's manifest is not there; run the stage again with --force")
    }
  }
}
