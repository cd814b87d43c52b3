import Archives

/// A file or folder to import.
package struct ImportSource: Sendable {
  package enum Form: String, Sendable {
    case warc, archive, folder
    case jsonLines = "jsonl"
  }

  package let form: Form
  package let path: String
  /// `sha256:` of what is imported.
  package let digest: String

  package init(form: Form, path: String, digest: String) {
    self.form = form
    self.path = path
    self.digest = digest
  }

  /// Tells rejections of equally named files apart.
  var token: String { String(digest.dropFirst(7).prefix(8)) }

  /// The file's name, without the folders above it.
  package var name: String {
    String(path.split(separator: "/").last { $0 != "." } ?? Substring(path))
  }

  /// As captures and manifests name it: `warc:NAME`.
  package var via: String { "\(form.rawValue):\(name)" }

  /// - Throws: `ArchiveError.unreadable`
  func stream() throws(ArchiveError) -> any ByteStream { try DecompressedStream(path: path) }

  /// - Throws: `ArchiveError`
  func entries() throws(ArchiveError) -> any EntrySource {
    if form == .folder { try FolderReader(path: path) } else { try ArchiveReader(path: path) }
  }
}
