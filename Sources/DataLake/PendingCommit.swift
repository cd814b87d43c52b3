import Glibc

/// A manifest that is written and synced aside: one rename away from being live.
struct PendingCommit {
  let folder: Folder
  /// The file's name; nil when the live manifest has these very bytes, so that its modification time stays.
  let aside: String?

  init(_ manifest: Manifest, in folder: Folder) throws(DataLakeError) {
    self.folder = folder
    let text = manifest.sealedText
    if try folder.holds(text) {
      aside = nil
      return
    }
    let name = ".manifest.\(getpid()).json"
    try folder.remove(name)
    try folder.create(name, text)
    aside = name
  }

  /// Replaces the live manifest. It is durable only when this returned; after a failure either manifest may be live.
  func commit() throws(DataLakeError) {
    if let aside { try folder.rename(aside, to: Manifest.fileName, in: folder) }
    try folder.sync()
  }
}

extension Folder {
  /// Whether the live manifest has these bytes.
  fileprivate func holds(_ text: [UInt8]) throws(DataLakeError) -> Bool {
    do throws(DataLakeError) {
      return try read(Manifest.fileName, limit: Manifest.limit) == text
    } catch .missing {
      return false
    }
  }
}
