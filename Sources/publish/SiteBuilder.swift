import JSON
import Jobs
import Logging
import NewsModel
import Publication

/// Gathers the files of a site: those of its editions, the newest first, and those that speak of more than one day.
struct SiteBuilder {
  private let shelf: EditionShelf
  private let assembler: SiteAssembler
  private let logger: Logger

  init(_ job: StageJob<PublicationSettings>, _ shelf: EditionShelf) {
    self.shelf = shelf
    assembler = SiteAssembler(job.settings)
    logger = job.logger
  }

  /// - Throws: `Failure` (65) for an edition whose files the lake does not have as it names them, (69) when a link leads nowhere.
  func fill(_ site: inout SiteFiles) throws {
    var input = assembler.input(retired: shelf.retired, held: shelf.held)
    for edition in shelf.editions.reversed() {
      let files = EditionFiles(edition, shelf, site.standing)
      try site.add(files)
      try addPermalinks(of: files, to: &site)
      let day = try day(of: files)
      try addArchive(of: day, files, to: &site)
      input.add(day)
    }
    for file in assembler.assemble(input) { try site.add(file) }
    try addPlaceholders(to: &site)
  }

  /// Pages and records of the stories whose latest day this is, at their permanent addresses.
  private func addPermalinks(of files: EditionFiles, to site: inout SiteFiles) throws {
    let chapters = files.edition.files.compactMap { file in ChapterPath(file.path).map { (file: file, path: $0) } }
      .filter { shelf.latest[$0.path.story] == $0.path.day }
    // The record there is a copy: where it is that of this chapter, so is the page beside it.
    let copied = Set(
      chapters.filter { $0.path.isRecord && site.standing?.digest(of: $0.path.permalink) == $0.file.hexadecimal }
        .map(\.path.story))
    for (file, path) in chapters {
      if copied.contains(path.story), site.standing?.has(file) == true, try site.keep(path.permalink) { continue }
      if let page = assembler.permalink(ofChapter: try files.file(file)) { try site.add(reprint: page) }
    }
  }

  private func day(of files: EditionFiles) throws -> PublishedDay {
    let file = try files.dayRecord
    let text = try files.file(file).text
    do throws(JSONError) {
      return try PublishedDay(jsonText: text)
    } catch {
      throw Failure(.badData, "\(file.path): \(error)")
    }
  }

  /// The documents of a day for those who read feeds from the first one on: they name the days beside it.
  private func addArchive(of day: PublishedDay, _ files: EditionFiles, to site: inout SiteFiles) throws {
    let earlier = shelf.editions.last { $0.date < day.date }?.date
    let later = shelf.editions.first { $0.date > day.date }?.date
    let record = try files.dayRecord
    if let standing = site.standing, standing.has(record), standing.stands(day.date, between: earlier, and: later),
      try SiteAssembler.archivePaths(of: day.date).allSatisfy({ try site.keep($0) })
    {
      return
    }
    for file in assembler.archive(of: day, earlier: earlier, later: later) { try site.add(file) }
  }

  private func addPlaceholders(to site: inout SiteFiles) throws {
    let missing = site.links.missing
    let editions = Set(shelf.editions.map(\.date))
    let outdated = missing.isEmpty ? [] : try shelf.outdated()
    for path in missing {
      let page = assembler.placeholder(at: path, editions: editions, held: shelf.held, outdated: outdated)
      if let page { try site.add(page) }
    }
    try check(site.links)
    warn(ofMissing: missing, outdated)
  }

  private func warn(ofMissing paths: [String], _ outdated: Set<Day>) {
    let days = Set(paths.compactMap { ChapterPath($0)?.day })
    for day in outdated.intersection(days.flatMap { [$0] + $0.near(outdated) }).sorted() {
      logger.warning("site: \(day) and days beside it do not have each other's stories; publish \(day) again")
    }
  }

  /// - Throws: `Failure` (69) when a link leads nowhere: the site that stands is better.
  private func check(_ links: LinkAudit) throws {
    let broken = links.broken
    guard let first = broken.first else { return }
    throw Failure(.refused, "site: \(broken.count) links lead nowhere, the last good site stays: \(first)")
  }
}
