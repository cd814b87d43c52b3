import Glibc

extension Lake {
  /// Generations from the live one backwards, as `previous` chains them.
  package func history(of partition: Partition) throws(DataLakeError) -> [Manifest] {
    var kept: [String: Manifest] = [:]
    for manifest in try generations(of: partition) { kept[manifest.generation] = manifest }
    var history = [try manifest(of: partition)]
    var seen: Set<String> = [history[0].generation]
    while let name = history.last?.previous, let next = kept[name], seen.insert(name).inserted { history.append(next) }
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
    // Captures accumulate: a live manifest names the files of earlier generations.
    let holding = kept.flatMap(\.files).map { String($0.path.prefix { $0 != "/" }) }
    let staying = named.union(kept.map(\.generation)).union(holding)
    let leaving = try folder.generationNames().filter { !staying.contains($0) }
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
