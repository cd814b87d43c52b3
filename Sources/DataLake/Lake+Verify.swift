import SystemPackage

extension Lake {
  /// Re-reads every byte of a partition against its digests, in all its generations.
  /// - Returns: one finding a thing that is wrong; empty when all is well.
  /// - Complexity: O(bytes)
  package func findings(in partition: Partition) throws(DataLakeError) -> [DataLakeError] {
    var findings: [DataLakeError] = []
    let folder = try open(partition)
    // Between a first commit's files and its manifest is an instant. The folder is looked at again after the lock.
    let isBegun = !folder.contains(Manifest.fileName) && isLocked(partition)
    if isBegun { return [] }
    var manifests: [Manifest] = []
    for name in try folder.generationNames() {
      manifests += note(&findings) { () throws(DataLakeError) in
        _ = try folder.manifest(ofGeneration: name)
        return try folder.folder(name).sound(partition, as: name)
      }
    }
    let live = note(&findings) { () throws(DataLakeError) in
      guard folder.contains(Manifest.fileName) else {
        let accumulates = manifests.contains(where: \.hasEarlierFiles)
        throw folder.lostManifest(partition, of: manifests, accumulates: accumulates)
      }
      return try folder.sound(partition, as: nil)
    }
    if let live = live.first, !folder.isFolder(live.generation) {
      findings.append(
        .damaged(
          path: folder.path.appending(live.generation).string, reason: "the live generation's folder is not there"))
    }
    manifests += live
    var known: Set<String> = []
    for file in manifests.flatMap(\.files) where known.insert(file.path).inserted {
      _ = note(&findings) { () throws(DataLakeError) in try content(of: file, in: partition) }
    }
    return findings + (try folder.strangers(known: known))
  }

  /// Whether a run works on the partition.
  private func isLocked(_ partition: Partition) -> Bool {
    do throws(DataLakeError) {
      _ = try lock(partition)
      return false
    } catch .locked {
      return true
    } catch {
      return false
    }
  }

  /// The result of a check, or nothing and its failure among the findings.
  private func note<Result>(
    _ findings: inout [DataLakeError], _ check: () throws(DataLakeError) -> Result
  ) -> [Result] {
    do throws(DataLakeError) {
      return [try check()]
    } catch {
      findings.append(error)
      return []
    }
  }
}

extension Folder {
  /// The manifest in this folder, checked against itself.
  /// - Parameter generation: the name of the folder it stands in; nil for the live one.
  fileprivate func sound(_ partition: Partition, as generation: String?) throws(DataLakeError) -> Manifest {
    let manifest = try manifest(of: partition)
    let place = path.appending(Manifest.fileName).string
    if Manifest.digest(of: manifest.files) != manifest.digest {
      throw .damaged(path: place, reason: "the digest is not that of the files")
    }
    if let generation, manifest.generation != generation {
      throw .damaged(path: place, reason: "it is the manifest of generation “\(manifest.generation)”")
    }
    return manifest
  }

  /// Files in a partition's folder that no manifest names.
  fileprivate func strangers(known: Set<String>) throws(DataLakeError) -> [DataLakeError] {
    var found: [DataLakeError] = []
    for name in try list() where !name.hasPrefix(".") {
      guard isFolder(name) else {
        if name != Manifest.fileName { found.append(stranger(path.appending(name))) }
        continue
      }
      let generation = try folder(name)
      for file in try generation.list() where file != Manifest.fileName && !known.contains("\(name)/\(file)") {
        found.append(stranger(generation.path.appending(file)))
      }
    }
    return found
  }

  private func stranger(_ path: FilePath) -> DataLakeError {
    .damaged(path: path.string, reason: "no manifest names this file")
  }
}
