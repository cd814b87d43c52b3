import SystemPackage

extension Lake {
  /// Re-reads every byte of a partition against its digests, in all its generations.
  /// - Returns: one line of what is wrong a finding, sorted by path; empty when all is well.
  /// - Complexity: O(bytes)
  package func findings(in partition: Partition) throws(DataLakeError) -> [DataLakeError] {
    var findings: [DataLakeError] = []
    var known: Set<String> = []
    var manifests = try generations(of: partition)
    do throws(DataLakeError) {
      let live = try manifest(of: partition)
      manifests.append(live)
      if Manifest.digest(of: live.files) != live.digest {
        findings.append(
          .damaged(path: manifestPath(of: partition).string, reason: "the digest is not that of the files"))
      }
    } catch {
      findings.append(error)
    }
    for file in manifests.flatMap(\.files) where known.insert(file.path).inserted {
      if let finding = finding(in: file, of: partition) { findings.append(finding) }
    }
    return findings + (try strangers(in: partition, known: known))
  }

  private func finding(in file: Manifest.File, of partition: Partition) -> DataLakeError? {
    do throws(DataLakeError) {
      _ = try content(of: file, in: partition)
      return nil
    } catch {
      return error
    }
  }

  /// Files that no manifest names.
  private func strangers(in partition: Partition, known: Set<String>) throws(DataLakeError) -> [DataLakeError] {
    let folder = folder(of: partition)
    var found: [DataLakeError] = []
    for name in try FileSystem.list(folder) where !name.hasPrefix(".") {
      guard FileSystem.isFolder(folder.appending(name)) else {
        if name != "manifest.json" { found.append(stranger(folder.appending(name))) }
        continue
      }
      for file in try FileSystem.list(folder.appending(name))
      where file != "manifest.json" && !known.contains("\(name)/\(file)") {
        found.append(stranger(folder.appending(name).appending(file)))
      }
    }
    return found
  }

  private func stranger(_ path: FilePath) -> DataLakeError {
    .damaged(path: path.string, reason: "no manifest names this file")
  }
}
