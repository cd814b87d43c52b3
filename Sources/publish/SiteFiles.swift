import DataLake
import Digests
import NewsModel
import Publication

/// The files that the next site has so far, and where their links lead.
struct SiteFiles {
  private let writer: SiteWriter
  let standing: StandingSite?
  private(set) var manifest: SiteManifest
  private(set) var links = LinkAudit()

  init(_ writer: SiteWriter, _ standing: StandingSite?, _ manifest: SiteManifest) {
    self.writer = writer
    self.standing = standing
    self.manifest = manifest
  }

  /// Adds a file that was made now.
  mutating func add(_ file: RenderedFile) throws {
    links.read(file)
    try write(file)
  }

  /// Adds a file whose links are those of another, from another folder.
  mutating func add(reprint file: RenderedFile) throws {
    links.note(file.path)
    try write(file)
  }

  /// Adds the files of an edition, whose links it knows.
  mutating func add(_ files: EditionFiles) throws {
    links.read(try files.linkedEdition)
    for file in files.edition.files {
      manifest.files[file.path] = file.hexadecimal
      if try standing?.has(file) == true && writer.keep(file.path) { continue }
      try writer.add(file.path, try files.file(file).bytes)
    }
  }

  /// Adds a file of the site that stands, whose links are those of another or were followed then.
  /// - Returns: false where it cannot be had.
  mutating func keep(_ path: String) throws -> Bool {
    guard let digest = standing?.digest(of: path), try writer.keep(path) else { return false }
    manifest.files[path] = digest
    links.note(path)
    return true
  }

  private mutating func write(_ file: RenderedFile) throws {
    try writer.add(file.path, file.bytes)
    manifest.files[file.path] = file.digest.hexadecimal
  }

  /// Writes what the site says of itself.
  func seal() throws {
    try writer.add(SiteManifest.checksumsName, Array(manifest.checksums.utf8))
    try writer.add(SiteManifest.name, manifest.bytes)
  }
}
