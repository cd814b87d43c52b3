import SystemPackage

extension Lake {
  /// The generations that a partition keeps, by name, each with its own manifest.
  package func generations(of partition: Partition) throws(DataLakeError) -> [Manifest] {
    let folder = folder(of: partition)
    var found: [Manifest] = []
    for name in try FileSystem.list(folder) where !name.hasPrefix(".") {
      let path = folder.appending(name).appending("manifest.json")
      if FileSystem.isFolder(folder.appending(name)), FileSystem.exists(path) { found.append(try readManifest(path)) }
    }
    return found
  }

  /// Makes a kept generation live.
  /// - Parameter prefix: the first digits of its name.
  /// - Throws: `DataLakeError.missing` when none or more than one has that name; `.locked`; `.damaged` when its files
  ///   do not verify.
  package func use(_ prefix: String, of partition: Partition) throws(DataLakeError) -> Manifest {
    let lock = try lock(partition)
    defer { withExtendedLifetime(lock) {} }
    let matches = try generations(of: partition).filter { $0.generation.hasPrefix(prefix) }
    guard matches.count == 1, var manifest = matches.first else {
      throw .missing(path: folder(of: partition).appending(prefix).string)
    }
    for file in manifest.files { _ = try content(of: file, in: partition) }
    let live = try manifestIfCommitted(of: partition)
    if live?.generation == manifest.generation { return manifest }
    manifest.previous = live?.generation
    try pointToManifest(manifest, of: partition)
    return manifest
  }
}

extension Lake {
  /// Names of the files of human labels, sorted; none when there is no such folder.
  package func labelFiles() throws(DataLakeError) -> [String] {
    try FileSystem.list(root.appending("labels")).filter { $0.hasSuffix(".jsonl") }
  }
}
