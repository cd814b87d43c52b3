import DataLake
import Digests
import NewsModel
import Publication

/// The site that readers have, as a store of files for the next one: those that will be the same need not be read from the lake, made,
/// written and followed again.
struct StandingSite {
  private let lake: Lake
  /// SHA-256, in hexadecimal digits, by path.
  private let files: [String: String]
  /// Days that have an edition there, in order.
  private let days: [Day]

  /// - Parameter assembler: who makes the next one.
  /// - Returns: nil where there is no site, or another assembler made it.
  init?(_ lake: Lake, assembler: String) throws {
    guard try SiteManifest.standing(in: lake)?.assembler == assembler,
      let checksums = try lake.readSite(SiteManifest.checksumsName)
    else { return nil }
    self.lake = lake
    files = SiteManifest.files(inChecksums: checksums)
    days = files.keys.compactMap(SiteAssembler.day(ofRecord:)).sorted()
  }

  /// The digest of a file; nil where it is not there.
  func digest(of path: String) -> String? { files[path] }

  /// Whether it has this very file.
  func has(_ file: Edition.File) -> Bool { files[file.path] == file.hexadecimal }

  /// Whether the editions before and after a day's are these.
  func stands(_ day: Day, between earlier: Day?, and later: Day?) -> Bool {
    days.last { $0 < day } == earlier && days.first { $0 > day } == later
  }

  /// - Returns: nil where its bytes are not what they were.
  func read(_ file: Edition.File) throws -> RenderedFile? {
    guard has(file), let bytes = try lake.readSite(file.path) else { return nil }
    let read = RenderedFile(path: file.path, mediaType: file.mediaType, bytes: bytes)
    return read.digest.hexadecimal == file.hexadecimal ? read : nil
  }
}

extension Edition.File {
  /// The digest without its name.
  var hexadecimal: String { String(digest.dropFirst("sha256:".count)) }
}
