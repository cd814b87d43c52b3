private import CLinuxFiles
import Glibc
import SystemPackage

/// Writes the published site aside and puts it in the place of the old one in one rename, so that a reader sees the one
/// or the other and never a mixture. What it replaced stays as `.site.previous` until the next switch: whoever has that
/// folder open reads on.
package final class SiteWriter {
  /// The site's folder in the lake.
  package static let folderName = "site"
  /// The file of a site that is written last: what was touched after it is not as it was published.
  package static let seal = "manifest.json"
  static let previous = ".site.previous"
  /// Where the old site stands for an instant on file systems that cannot exchange two folders.
  static let aside = ".site.aside"

  private let root: Folder
  private let scratch: String
  private let lock: PartitionLock
  private var folders: [String: Folder] = [:]
  /// The site that stands, and when it was sealed.
  private let standing: (folder: Folder, sealed: timespec)?

  /// The folder that the site is written to until ``commit()``, for programs that look at it before readers do.
  package var path: String { root.path.appending(scratch).string }

  /// - Throws: `DataLakeError.locked` while another run assembles the site.
  package init(lake: Lake) throws(DataLakeError) {
    root = try Folder.make(lake.root)
    lock = try PartitionLock(try root.makeFolder("_state").makeFolder("locks"), "site.lock")
    scratch = ".site.\(getpid())"
    // A run that was killed in that instant left readers without a site.
    if root.contains(Self.aside), !root.contains(Self.folderName) {
      try root.rename(Self.aside, to: Self.folderName, in: root)
    }
    for name in try root.list() where name.hasPrefix(".site.") && name != Self.previous {
      try root.remove(name, depth: 64)
    }
    folders[""] = try root.makeFolder(scratch)
    standing = try Self.standing(in: root)
  }

  private static func standing(in root: Folder) throws(DataLakeError) -> (Folder, timespec)? {
    guard root.isFolder(folderName) else { return nil }
    let folder = try root.folder(folderName)
    return folder.timeOfFile(seal).map { (folder, $0) }
  }

  /// Adds a file. A later one of the same path replaces the earlier.
  /// - Parameter path: relative to the site's root.
  /// - Throws: `DataLakeError.badPath` for a path that leads out of the site.
  package func add(_ path: String, _ bytes: [UInt8]) throws(DataLakeError) {
    let (folder, name) = try place(path)
    try folder.put(name, bytes)
  }

  /// Takes a file over from the site that stands, by a second name for its bytes (`link(2)`).
  /// - Returns: whether it was taken. It is not where there is none, where somebody wrote it after the site had been sealed, and on file
  ///   systems without such names.
  /// - Throws: `DataLakeError.badPath` for a path that leads out of the site.
  package func keep(_ path: String) throws(DataLakeError) -> Bool {
    let (folder, name) = try place(path)
    guard let standing, let written = standing.folder.timeOfFile(path),
      (written.tv_sec, written.tv_nsec) <= (standing.sealed.tv_sec, standing.sealed.tv_nsec)
    else { return false }
    return linkat(standing.folder.descriptor, path, folder.descriptor, name, 0) == 0
  }

  private func place(_ path: String) throws(DataLakeError) -> (folder: Folder, name: String) {
    var names = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let name = names.popLast(), (names + [name]).allSatisfy(Self.isName) else { throw .badPath(path) }
    return (try folder(names), name)
  }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name != "." && name != ".." && name.utf8.count < 255 && !name.utf8.contains(0)
  }

  private func folder(_ names: [String]) throws(DataLakeError) -> Folder {
    let path = names.joined(separator: "/")
    if let known = folders[path] { return known }
    guard let name = names.last else { throw .badPath(path) }
    // Open folders are few: the way down to the last file, not every folder of the site.
    if folders.count > 64 { folders = folders.filter { $0.key.isEmpty } }
    let made = try folder(names.dropLast()).makeFolder(name)
    folders[path] = made
    return made
  }

  /// Makes what was added the site.
  /// - Returns: false when the file system cannot exchange two folders at once, and readers could miss for an instant.
  /// - Throws: `DataLakeError.io`
  package func commit() throws(DataLakeError) -> Bool {
    // One call for all files: a site has thousands, and each would cost a journal commit.
    guard syncfs(root.descriptor) == 0 else { throw root.failure("syncfs", scratch) }
    folders = [:]
    try root.remove(Self.previous, depth: 64)
    var isAtomic = true
    if root.contains(Self.folderName) {
      isAtomic = try root.exchange(scratch, Self.folderName)
      try root.rename(scratch, to: Self.previous, in: root)
    } else {
      try root.rename(scratch, to: Self.folderName, in: root)
    }
    try root.sync()
    return isAtomic
  }
}

extension Lake {
  /// A file of the published site, or nil when it is not there.
  /// - Throws: `DataLakeError.io`
  package func readSite(_ name: String) throws(DataLakeError) -> [UInt8]? {
    do throws(DataLakeError) {
      return try Folder.open(root).folder(SiteWriter.folderName).read(name, limit: Self.contentLimit)
    } catch .missing {
      return nil
    }
  }
}

extension Folder {
  /// When a regular file was last written; nil for anything else.
  fileprivate func timeOfFile(_ path: String) -> timespec? {
    var status = stat()
    guard fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return status.st_mtim
  }

  /// Writes a file without syncing it. One of that name is not written over: its bytes may have another name in the site that stands.
  fileprivate func put(_ name: String, _ bytes: [UInt8]) throws(DataLakeError) {
    if unlinkat(descriptor, name, 0) != 0, errno != ENOENT { throw failure("remove", name) }
    let file = try open(name, O_WRONLY | O_CREAT | O_EXCL)
    defer { close(file) }
    try write(bytes, to: file, name)
  }

  /// Exchanges two names of this folder.
  /// - Returns: whether it was done in one step; some network file systems cannot, and get three renames.
  fileprivate func exchange(_ first: String, _ second: String) throws(DataLakeError) -> Bool {
    if renameat2(descriptor, first, descriptor, second, UInt32(rename_exchange)) == 0 { return true }
    guard [EINVAL, ENOSYS, ENOTSUP, EXDEV].contains(errno) else { throw failure("exchange", first) }
    let aside = SiteWriter.aside
    try rename(second, to: aside, in: self)
    try rename(first, to: second, in: self)
    try rename(aside, to: first, in: self)
    return false
  }
}
