package import DataLake
import NewsModel

/// What `lake prune` may remove.
extension Lake {
  /// Generations that the newest editions were made from, by partition: they stay as long as those editions.
  /// - Parameter keep: how many editions of a day stay.
  /// - Throws: `DataLakeError`
  /// - Complexity: O(bytes of the editions)
  package func generationsNamedByEditions(keep: Int) throws(DataLakeError) -> [String: Set<String>] {
    var named: [String: Set<String>] = [:]
    for date in try dates(of: "editions") {
      let partition = try Partition(dataset: "editions", date: date)
      let kept = try history(of: partition).prefix(max(1, keep))
      // Its pages were committed under the same fingerprint.
      named["pages/date=\(date)"] = Set(kept.map(\.generation))
      for file in kept.flatMap(\.files) {
        for edition in try records(Edition.self, of: file, in: partition) {
          for source in edition.generations { named[source.partition, default: []].insert(source.generation) }
        }
      }
    }
    return named
  }
}
