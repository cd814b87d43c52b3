import SystemPackage

extension Lake {
  /// The generations that a partition keeps, by name, each with its own manifest.
  /// - Throws: `DataLakeError.damaged` for a manifest that does not read.
  package func generations(of partition: Partition) throws(DataLakeError) -> [Manifest] {
    let folder: Folder
    do throws(DataLakeError) {
      folder = try open(partition)
    } catch .missing {
      return []
    }
    var found: [Manifest] = []
    for name in try folder.generationNames() { found.append(try folder.manifest(ofGeneration: name)) }
    return found
  }

  /// Makes a kept generation live.
  /// - Parameter prefix: the first digits of its name.
  /// - Throws: `DataLakeError.noSuchGeneration` when none or more than one has that name; `.missing` for a partition that was
  ///   never made; `.locked`; `.damaged` when its files do not verify.
  package func use(_ prefix: String, of partition: Partition) throws(DataLakeError) -> Manifest {
    try use([(partition, prefix)])[0]
  }

  /// Makes kept generations of several partitions live. All are locked, verified and written aside before the first
  /// pointer moves, so that what is left to fail is a rename.
  /// - Returns: the manifests that are live now, in the given order.
  package func use(_ choices: [(partition: Partition, prefix: String)]) throws(DataLakeError) -> [Manifest] {
    var locks: [PartitionLock] = []
    var commits: [PendingCommit] = []
    var manifests: [Manifest] = []
    for (partition, prefix) in choices {
      locks.append(try lock(partition))
      let manifest = try chosen(prefix, of: partition)
      for file in manifest.files { _ = try content(of: file, in: partition) }
      manifests.append(manifest)
    }
    for (choice, manifest) in zip(choices, manifests) {
      let folder = try open(choice.partition)
      try folder.sweep()
      commits.append(try PendingCommit(manifest, in: folder))
    }
    for commit in commits { try commit.commit() }
    withExtendedLifetime(locks) {}
    return manifests
  }

  /// The generation's manifest as it is to be live.
  private func chosen(_ prefix: String, of partition: Partition) throws(DataLakeError) -> Manifest {
    let folder = try open(partition)
    let names = try folder.generationNames().filter { $0.hasPrefix(prefix) }
    guard names.count == 1, let name = names.first else {
      throw .noSuchGeneration(partition: partition.description, prefix: prefix, found: names.count)
    }
    let manifest = try folder.manifest(ofGeneration: name)
    let live = try folder.manifestIfSound()
    if let live, live.generation == name { return live }
    return try folder.manifest(manifest, after: live)
  }
}

extension Folder {
  /// Names of the generations in a partition's folder, sorted.
  func generationNames() throws(DataLakeError) -> [String] {
    try list().filter { name in
      !name.hasPrefix(".") && isFolder(name)
    }
  }
}
