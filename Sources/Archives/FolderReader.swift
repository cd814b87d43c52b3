private import Glibc

/// The files of a folder and of the folders in it, in the order of their names' bytes. Links are not followed.
package final class FolderReader: EntrySource {
  /// Folders may nest this deep.
  private static let depthLimit = 64

  private let root: String
  private var pending: [(name: String, kind: ArchiveEntry.Kind)] = []
  private var current = ""

  /// - Throws: `ArchiveError.unreadable` when there is no such folder.
  package init(path: String) throws(ArchiveError) {
    root = path
    pending = try Self.list(path, below: "").reversed()
  }

  package func next() throws(ArchiveError) -> ArchiveEntry? {
    while let (name, kind) = pending.popLast() {
      if kind == .folder, name.split(separator: "/").count < Self.depthLimit {
        pending += try Self.list(root + "/" + name, below: name + "/").reversed()
        continue
      }
      current = name
      return ArchiveEntry(name: name, kind: kind)
    }
    return nil
  }

  package func content() throws(ArchiveError) -> any ByteStream { try FileStream(path: root + "/" + current) }

  private static func list(_ path: String, below prefix: String) throws(ArchiveError) -> [(
    name: String, kind: ArchiveEntry.Kind
  )] {
    guard let folder = opendir(path) else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return names.map { (prefix + $0, kind(of: path + "/" + $0)) }
  }

  private static func kind(of path: String) -> ArchiveEntry.Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .device }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .device
    }
  }
}
