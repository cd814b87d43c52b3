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
      let parts = input.partition.components(around: "/date=")
      guard let parts, try digest(of: Partition(dataset: parts.0, date: parts.1)) != input.digest else { continue }
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

extension String {
  /// What stands before and after a separator that occurs once.
  fileprivate func components(around separator: String) -> (String, String)? {
    let parts = split(separator: separator, omittingEmptySubsequences: false)
    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
  }
}
