import Glibc
package import SystemPackage

/// `_state/`: what may be deleted at any time at the price of work done again, never of a different result.
extension Lake {
  package var stateFolder: FilePath { root.appending("_state") }

  /// Replaces a file of the state in one rename. Not synced: a power loss may take it.
  /// - Parameter name: a path below `_state` of the caller's own making, never from input.
  /// - Throws: `DataLakeError.io`
  package func writeState(_ name: String, _ bytes: [UInt8]) throws(DataLakeError) {
    let path = FilePath(stateFolder.string + "/" + name)
    try FileSystem.makeFolders(path.removingLastComponent())
    let aside = FilePath(path.string + ".\(getpid())")
    if FileSystem.exists(aside) { try FileSystem.remove(aside) }
    try FileSystem.create(aside, bytes)
    try FileSystem.rename(aside, to: path)
  }

  /// A file of the state, or nil when it is not there.
  /// - Throws: `DataLakeError.io`
  package func readState(_ name: String) throws(DataLakeError) -> [UInt8]? {
    do throws(DataLakeError) {
      return try FileSystem.read(FilePath(stateFolder.string + "/" + name))
    } catch .missing {
      return nil
    }
  }
}
