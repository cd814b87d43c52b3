import Glibc
import SystemPackage

extension Lake {
  /// Removes what a killed writer left: entries that begin with a dot. Only called under the partition's lock.
  func sweep(_ partition: Partition) throws(DataLakeError) {
    let folder = folder(of: partition)
    for name in try FileSystem.list(folder) where name.hasPrefix(".") {
      try FileSystem.remove(folder.appending(name))
    }
  }

  /// Puts a finished generation in its place. One of that name that is already there has the same fingerprint, so its
  /// files must be the same; they are replaced one by one, which mends damaged ones under the feet of no reader.
  /// - Throws: `DataLakeError.damaged` when equal fingerprints gave other bytes.
  func install(_ scratch: FilePath, _ manifest: Manifest, of partition: Partition) throws(DataLakeError) {
    let folder = folder(of: partition)
    let target = folder.appending(manifest.generation)
    guard FileSystem.exists(target) else {
      try FileSystem.rename(scratch, to: target)
      try FileSystem.syncFolder(folder)
      return
    }
    let own = manifest.generation + "/"
    let old = try readManifest(target.appending("manifest.json")).files.filter { $0.path.hasPrefix(own) }
    guard old == manifest.files.filter({ $0.path.hasPrefix(own) }) else {
      throw .damaged(path: target.string, reason: "the same fingerprint gave other bytes; raise the stage's epoch")
    }
    for name in try FileSystem.list(scratch) {
      try FileSystem.rename(scratch.appending(name), to: target.appending(name))
    }
    try FileSystem.syncFolder(target)
    try FileSystem.remove(scratch)
  }

  /// The commit: replaces `manifest.json` and syncs the folder. A manifest of equal bytes is left alone, so that its
  /// modification time moves only with its content.
  func pointToManifest(_ manifest: Manifest, of partition: Partition) throws(DataLakeError) {
    let folder = folder(of: partition)
    let path = folder.appending("manifest.json")
    let text = manifest.text
    if FileSystem.exists(path), try FileSystem.read(path) == text { return }
    let aside = folder.appending(".manifest.\(getpid()).json")
    if FileSystem.exists(aside) { try FileSystem.remove(aside) }
    try FileSystem.create(aside, text)
    try FileSystem.rename(aside, to: path)
    try FileSystem.syncFolder(folder)
  }
}
