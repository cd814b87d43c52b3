import Glibc
import JSON
import SystemPackage

extension Folder {
  /// Removes what a killed writer left in a partition's folder: entries that begin with a dot. Only called under the
  /// partition's lock. Each is renamed first, so that a writer which lives on without the lock fails at its own rename
  /// and commits nothing.
  func sweep() throws(DataLakeError) {
    for name in try list() where name.hasPrefix(".") {
      let swept = ".swept.\(getpid())"
      if name != swept {
        try remove(swept)
        try rename(name, to: swept, in: self)
      }
      try remove(swept)
    }
  }

  /// Puts a finished generation in its place. One of that name that is already there has the same fingerprint, so its
  /// files must be the same; they are replaced one by one, which mends damaged ones under the feet of no reader.
  /// - Throws: `DataLakeError.damaged` when equal fingerprints gave other bytes.
  func install(_ scratch: String, _ manifest: Manifest) throws(DataLakeError) {
    guard contains(manifest.generation) else {
      try rename(scratch, to: manifest.generation, in: self)
      return try sync()
    }
    let target = try folder(manifest.generation)
    if let old = try target.manifestIfSound(), old.ownFiles != manifest.ownFiles {
      throw .damaged(path: target.path.string, reason: manifest.reasonOfOtherBytes)
    }
    let source = try folder(scratch)
    for name in try source.list() { try source.rename(name, to: name, in: target) }
    try target.sync()
    try remove(scratch)
  }

  /// The manifest in this folder, or nil when it is missing or damaged: for what is about to replace it.
  func manifestIfSound() throws(DataLakeError) -> Manifest? {
    do throws(DataLakeError) {
      return try manifest()
    } catch .missing {
      return nil
    } catch .damaged {
      return nil
    }
  }
}

extension Manifest {
  /// The files in the generation's own folder; captures name those of earlier generations too.
  var ownFiles: [File] { files.filter { $0.path.hasPrefix(generation + "/") } }

  /// What to say when the stage was to make these files again and made others. A server may have another model behind the name that the
  /// settings give; weights that are files have a digest of their own.
  fileprivate var reasonOfOtherBytes: String {
    let asksServer = settings["model"] != nil && !models.isEmpty
    return asksServer
      ? "the same fingerprint gave other bytes: the model answered otherwise; name its new version in the setting model.revision, "
        + "or raise the stage's epoch"
      : "the same fingerprint gave other bytes; raise the stage's epoch"
  }
}
