// In which order a partition's generations were live. The live manifest tells it whole, so that it moves with the pointer in one rename.

extension Folder {
  /// Names of the kept generations as they were last live, from a manifest's own backwards.
  /// - Throws: `DataLakeError.io`
  /// - Complexity: O(generations), and a manifest read for each that none before it tells of: lists were not always kept
  func order(from live: Manifest) throws(DataLakeError) -> [String] {
    let kept = Set(try generationNames())
    var order = [live.generation]
    var known = Set(order)
    var next: Manifest? = live
    while let manifest = next {
      let older = manifest.namesBefore.filter { kept.contains($0) && known.insert($0).inserted }
      order += older
      next = try older.last.flatMap { name throws(DataLakeError) in try folder(name).manifestIfSound() }
    }
    return order
  }

  /// A manifest as it is to be live after another one. Making the live one again changes nothing of its history.
  func manifest(_ manifest: Manifest, after live: Manifest?) throws(DataLakeError) -> Manifest {
    guard let live else { return manifest }
    var manifest = manifest
    guard live.generation != manifest.generation else {
      (manifest.previous, manifest.earlier) = (live.previous, live.earlier)
      return manifest
    }
    let names = try order(from: live).filter { $0 != manifest.generation }
    manifest.previous = live.generation
    manifest.earlier = names.count > 1 ? names : nil
    return manifest
  }
}

extension Manifest {
  /// Generations that were live before, as far as it tells, the last first.
  fileprivate var namesBefore: [String] { earlier ?? previous.map { [$0] } ?? [] }
}
