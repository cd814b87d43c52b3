import Jobs
import NewsModel
import Publication

/// The files of an edition: those of the site that stands, and those of the lake, which is read when one is asked for that the site does
/// not have.
final class EditionFiles {
  let edition: Edition
  private let shelf: EditionShelf
  private let standing: StandingSite?
  private var loaded: [String: RenderedFile]?

  init(_ edition: Edition, _ shelf: EditionShelf, _ standing: StandingSite?) {
    self.edition = edition
    self.shelf = shelf
    self.standing = standing
  }

  /// By path.
  private func load() throws -> [String: RenderedFile] {
    if let loaded { return loaded }
    let files = Dictionary(try shelf.files(of: edition).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    loaded = files
    return files
  }

  /// The edition with what its files lead to elsewhere, also where it was made before that was kept.
  var linkedEdition: Edition {
    get throws {
      if !edition.links.isEmpty { return edition }
      var edition = edition
      edition.links = LinkAudit(of: Array(try load().values)).unresolved
      return edition
    }
  }

  /// The record of its day.
  /// - Throws: `Failure` (65) for an edition without one.
  var dayRecord: Edition.File {
    get throws {
      if let file = edition.files.first(where: { $0.path == SiteAssembler.dayRecordPath(edition.date) }) { return file }
      throw Failure(.badData, "\(edition.date): the edition has no record of its day; publish the day again")
    }
  }

  /// One of them.
  /// - Throws: `Failure` (65) when it is not in the lake, or not the one that the edition names.
  func file(_ file: Edition.File) throws -> RenderedFile {
    if loaded == nil, let file = try standing?.read(file) { return file }
    guard let found = try load()[file.path] else {
      throw Failure(.badData, "\(edition.date): the edition's \(file.path) is not in the lake; publish the day again")
    }
    return found
  }
}
