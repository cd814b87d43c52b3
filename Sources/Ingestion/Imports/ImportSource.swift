package import Archives

/// A file or folder to import.
package struct ImportSource: Sendable {
  package enum Form: String, Sendable {
    case warc
    case jsonLines = "jsonl"
  }

  package let form: Form
  package let path: String
  /// Tells rejections of equally named files apart: the first digits of the content's digest.
  package let token: String

  package init(form: Form, path: String, token: String) {
    self.form = form
    self.path = path
    self.token = token
  }

  /// The file's name, without the folders above it.
  package var name: String {
    String(path.split(separator: "/").last { $0 != "." } ?? Substring(path))
  }

  /// As captures and manifests name it: `warc:NAME`.
  package var via: String { "\(form.rawValue):\(name)" }

  /// - Throws: `ArchiveError.unreadable`
  func stream() throws(ArchiveError) -> any ByteStream { try DecompressedStream(path: path) }
}
