import Glibc

extension Lake {
  /// Generations from the live one backwards, each where it was live last.
  /// - Throws: `DataLakeError.damaged` for a manifest that does not read.
  package func history(of partition: Partition) throws(DataLakeError) -> [Manifest] {
    let live = try manifest(of: partition)
    let folder = try open(partition)
    var history = [live]
    for name in try folder.order(from: live).dropFirst() { history.append(try folder.manifest(ofGeneration: name)) }
    return history
  }

  /// Removes generations, and what killed writers left.
  /// - Parameters:
  ///   - keep: how many stay, the live one and those that were live before it; at least 1.
  ///   - named: generations that stay whatever their age.
  ///   - dryRun: only says what would go.
  /// - Returns: names of the generations removed, sorted.
  /// - Throws: `DataLakeError.locked` while a run works on the partition.
  package func prune(
    _ partition: Partition, keep: Int, named: Set<String>, dryRun: Bool = false
  ) throws(DataLakeError) -> [String] {
    let lock = try lock(partition)
    defer { withExtendedLifetime(lock) {} }
    let folder = try open(partition)
    if !dryRun { try folder.sweep() }
    let kept = try history(of: partition).prefix(max(1, keep))
    let staying = named.union(kept.map(\.generation))
    // Captures accumulate: a manifest names the files of earlier generations.
    let manifests = try kept + generations(of: partition).filter { staying.contains($0.generation) }
    let holding = manifests.flatMap(\.files).map { String($0.path.prefix { $0 != "/" }) }
    let leaving = try folder.generationNames().filter { !staying.union(holding).contains($0) }
    if !dryRun { try folder.removeGenerations(leaving) }
    return leaving
  }
}

extension Folder {
  /// A name that begins with a dot first, so that a kill leaves a leftover and never half a generation.
  fileprivate func removeGenerations(_ names: [String]) throws(DataLakeError) {
    for name in names { try rename(name, to: ".pruned.\(name)", in: self) }
    try sync()
    for name in names { try remove(".pruned.\(name)") }
  }
}
