extension Lake {
  /// Dates that a dataset has, in order.
  package func dates(of dataset: String) throws(DataLakeError) -> [String] {
    do throws(DataLakeError) {
      var folder = try Folder.open(root)
      for name in dataset.split(separator: "/") { folder = try folder.folder(String(name)) }
      return try folder.dates { (partition) throws(DataLakeError) in partition.contains(Manifest.fileName) }
    } catch .missing {
      return []
    }
  }

  /// Every committed partition, sorted.
  /// - Complexity: O(folders in the lake)
  package func partitions() throws(DataLakeError) -> [Partition] {
    try partitions { (folder) throws(DataLakeError) in folder.contains(Manifest.fileName) }
  }

  /// Every partition with anything in it, sorted: also those whose live manifest is lost. What a killed run left under
  /// names with a dot is nothing.
  package func partitionsWithFiles() throws(DataLakeError) -> [Partition] {
    try partitions { (folder) throws(DataLakeError) in try folder.list().contains { !$0.hasPrefix(".") } }
  }

  private func partitions(
    where isWanted: (Folder) throws(DataLakeError) -> Bool
  ) throws(DataLakeError) -> [Partition] {
    let top: Folder
    do throws(DataLakeError) {
      top = try Folder.open(root)
    } catch .missing {
      return []
    }
    return try top.partitions(below: "", depth: 2, where: isWanted).sorted()
  }

  /// Names of the files of human labels, sorted; none when there is no such folder.
  package func labelFiles() throws(DataLakeError) -> [String] {
    do throws(DataLakeError) {
      return try Folder.open(root).folder("labels").list().filter { $0.hasSuffix(".jsonl") }
    } catch .missing {
      return []
    }
  }
}

extension Folder {
  /// Dates of the partitions in a dataset's folder.
  fileprivate func dates(where isWanted: (Folder) throws(DataLakeError) -> Bool) throws(DataLakeError) -> [String] {
    var dates: [String] = []
    for name in try list() where name.hasPrefix("date=") && isFolder(name) {
      let date = String(name.dropFirst(5))
      if Partition.isDate(date), try isWanted(folder(name)) { dates.append(date) }
    }
    return dates
  }

  /// Partitions of the datasets in this folder; a dataset's name has at most two parts.
  fileprivate func partitions(
    below parent: String, depth: Int, where isWanted: (Folder) throws(DataLakeError) -> Bool
  ) throws(DataLakeError) -> [Partition] {
    var found: [Partition] = []
    for name in try list() where Partition.isName(name) && isFolder(name) && !(depth == 2 && Self.others.contains(name))
    {
      let inner = try folder(name)
      for date in try inner.dates(where: isWanted) { found.append(try Partition(dataset: parent + name, date: date)) }
      if depth > 1 { found += try inner.partitions(below: "\(name)/", depth: depth - 1, where: isWanted) }
    }
    return found
  }

  /// Folders at the lake's root that hold no partitions.
  private static var others: [String] { ["site", "labels", "sample"] }
}
