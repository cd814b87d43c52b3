import Glibc
package import SystemPackage

/// `_state/`: what may be deleted at any time at the price of work done again, never of a different result.
extension Lake {
  package var stateFolder: FilePath { root.appending("_state") }

  /// Replaces a file of the state in one rename. The folder is not synced: a power loss may bring the old file back.
  /// - Parameter name: a path below `_state` of the caller's own making, never from input.
  /// - Throws: `DataLakeError.io`
  package func writeState(_ name: String, _ bytes: [UInt8]) throws(DataLakeError) {
    var names = ["_state"] + name.split(separator: "/").map(String.init)
    let file = names.removeLast()
    var folder = try Folder.make(root)
    for name in names { folder = try folder.makeFolder(name) }
    let aside = "\(file).\(getpid())"
    try folder.remove(aside)
    try folder.create(aside, bytes)
    try folder.rename(aside, to: file, in: folder)
  }

  /// A file of the state, or nil when it is not there.
  /// - Throws: `DataLakeError.io`
  package func readState(_ name: String) throws(DataLakeError) -> [UInt8]? {
    var names = ["_state"] + name.split(separator: "/").map(String.init)
    let file = names.removeLast()
    do throws(DataLakeError) {
      var folder = try Folder.open(root)
      for name in names { folder = try folder.folder(name) }
      return try folder.read(file, limit: Self.contentLimit)
    } catch .missing {
      return nil
    }
  }
}
