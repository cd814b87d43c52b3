private import Glibc

/// The files of a folder and of the folders in it, in the order of their names' bytes. Links are not followed.
package final class FolderReader: EntrySource {
  /// Folders may nest this deep.
  private static let depthLimit = 64

  private let root: String
  private var pending: [Found] = []
  private var current: Found

  package var isOneFile: Bool { false }

  /// A name in a folder. Not every name is UTF-8, so that a path is bytes, with a zero behind them.
  private struct Found {
    let name: String
    let path: [CChar]
    let kind: ArchiveEntry.Kind
  }

  /// - Throws: `ArchiveError.unreadable` when there is no such folder.
  package init(path: String) throws(ArchiveError) {
    root = path
    current = Found(name: "", path: Array(path.utf8CString), kind: .folder)
    pending = try list(current, below: "").reversed()
  }

  package func next() throws(ArchiveError) -> ArchiveEntry? {
    while let found = pending.popLast() {
      guard found.kind == .folder else {
        current = found
        return ArchiveEntry(name: found.name, kind: found.kind)
      }
      if found.name.split(separator: "/").count >= Self.depthLimit {
        return ArchiveEntry(name: found.name, kind: .deepFolder)
      }
      pending += try list(found, below: found.name + "/").reversed()
    }
    return nil
  }

  package func content() throws(ArchiveError) -> any ByteStream {
    try FileStream(path: path(of: current), bytes: current.path)
  }

  /// As errors say it.
  private func path(of found: Found) -> String { found.name.isEmpty ? root : root + "/" + found.name }

  private func list(_ found: Found, below prefix: String) throws(ArchiveError) -> [Found] {
    guard let folder = opendir(found.path) else { throw failure(found) }
    defer { closedir(folder) }
    var names: [[UInt8]] = []
    while true {
      // The end and a failure look alike but for `errno`, which anything between two calls may have set.
      errno = 0
      guard let entry = readdir(folder) else { break }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
    }
    guard errno == 0 else { throw failure(found) }
    names.sort { $0.lexicographicallyPrecedes($1) }
    return names.map { name in
      let path: [CChar] = found.path.dropLast() + (Array("/".utf8) + name + [0]).map { CChar(bitPattern: $0) }
      return Found(name: prefix + String(decoding: name, as: UTF8.self), path: path, kind: Self.kind(of: path))
    }
  }

  /// What the system said last.
  private func failure(_ found: Found) -> ArchiveError {
    .unreadable(path: path(of: found), reason: String(cString: strerror(errno)))
  }

  private static func kind(of path: [CChar]) -> ArchiveEntry.Kind {
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
