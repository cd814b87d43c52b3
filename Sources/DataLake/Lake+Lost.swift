import SystemPackage

extension Lake {
  /// For datasets that accumulate, where a commit must not take a lost live manifest for a first run: it would leave
  /// out what was committed before.
  ///
  /// Of one kept generation there is no doubt, whether the manifest was lost or a first run was killed before it wrote
  /// one: that generation is verified and made live. Which of several was live nobody can tell, since `lake use` may have
  /// gone back.
  /// - Returns: the manifest that is live again; nil when none was lost.
  /// - Throws: `DataLakeError.damaged` that says what mends it, `.locked` while a first run works.
  package func restoreLostManifest(of partition: Partition) throws(DataLakeError) -> Manifest? {
    let folder: Folder
    do throws(DataLakeError) {
      folder = try open(partition)
    } catch .missing {
      return nil
    }
    let names = try folder.contains(Manifest.fileName) ? [] : folder.generationNames()
    guard let name = names.first else { return nil }
    if names.count > 1 {
      throw folder.lostManifest(partition, of: try generations(of: partition), accumulates: true)
    }
    let manifest = try use(name, of: partition)
    try syncFolders(above: partition)
    return manifest
  }
}

extension Folder {
  /// What to say of a partition without a live manifest.
  /// - Parameters:
  ///   - kept: the manifests of its generations. The one that none of them follows was the live one, unless an older one
  ///     had been made live again.
  ///   - accumulates: the stage alone does not bring it back.
  func lostManifest(_ partition: Partition, of kept: [Manifest], accumulates: Bool) -> DataLakeError {
    let names = kept.map(\.generation)
    let last = names.filter { name in !kept.contains { $0.previous == name } }
    // Each follows another when an older one was made live again.
    let remedy = (last.isEmpty ? names : last).map { "`lake use \(partition.dataset) \($0) --date \(partition.date)`" }
    let cause = accumulates ? "it was lost" : "it was lost, or a first run was killed"
    return .damaged(
      path: path.appending(Manifest.fileName).string,
      reason: "the live manifest is not there, but files are: \(cause); "
        + ((accumulates ? [] : ["run the stage again"]) + remedy).joined(separator: ", or "))
  }
}

extension Manifest {
  /// Whether it names files of other generations.
  var hasEarlierFiles: Bool { files.count > ownFiles.count }
}
