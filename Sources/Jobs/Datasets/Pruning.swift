package import DataLake
import NewsModel

/// What `lake prune` may remove.
extension Lake {
  /// Generations that the newest editions were made from, by partition: those that they name, and those of other days whose bytes their
  /// manifests name. They stay as long as those editions.
  /// - Parameter keep: how many editions of a day stay.
  /// - Throws: `DataLakeError`
  /// - Complexity: O(bytes of the editions and of the manifests of what they were made from)
  package func generationsNamedByEditions(keep: Int) throws(DataLakeError) -> [String: Set<String>] {
    var named: [String: Set<String>] = [:]
    var inputs: Set<Manifest.Input> = []
    for date in try dates(of: "editions") {
      let partition = try Partition(dataset: "editions", date: date)
      let kept = try history(of: partition).prefix(max(1, keep))
      // Its pages were committed under the same fingerprint.
      named["pages/date=\(date)"] = Set(kept.map(\.generation))
      inputs.formUnion(kept.flatMap(\.inputs))
      for file in kept.flatMap(\.files) {
        for edition in try records(Edition.self, of: file, in: partition) {
          for source in edition.generations { named[source.partition, default: []].insert(source.generation) }
        }
      }
    }
    for (name, inputs) in Dictionary(grouping: inputs, by: \.partition) {
      named[name, default: []].formUnion(try generations(of: name, holding: Set(inputs.map(\.digest))))
    }
    return named
  }

  /// The generation of each content that was live last; other generations of the same bytes may go.
  private func generations(of name: String, holding digests: Set<String>) throws(DataLakeError) -> [String] {
    // Not every input is a partition.
    guard let partition = Partition(described: name), try manifestIfCommitted(of: partition) != nil else { return [] }
    var wanted = digests
    let kept = try history(of: partition) + generations(of: partition)
    return kept.filter { wanted.remove($0.digest) != nil }.map(\.generation)
  }
}
