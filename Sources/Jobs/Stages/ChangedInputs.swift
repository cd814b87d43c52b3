package import DataLake

/// Tells whether what a generation was made from is still what the lake has. Each partition is looked at once.
package struct ChangedInputs {
  private let lake: Lake
  private var digests: [String: String] = [:]

  package init(_ lake: Lake) { self.lake = lake }

  /// The first input whose content is not what it was; inputs that are no partitions are not looked at.
  /// - Throws: `DataLakeError` for a manifest that does not read.
  package mutating func first(of manifest: Manifest) throws(DataLakeError) -> String? {
    for input in manifest.inputs {
      guard let partition = Partition(described: input.partition), try digest(of: partition) != input.digest else {
        continue
      }
      return input.partition
    }
    return nil
  }

  private mutating func digest(of partition: Partition) throws(DataLakeError) -> String {
    if let known = digests[partition.description] { return known }
    let digest = try lake.input(partition).digest
    digests[partition.description] = digest
    return digest
  }
}
