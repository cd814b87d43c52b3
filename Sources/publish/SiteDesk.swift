import DataLake
import Digests
import JSON
import Jobs
import Logging
import NewsModel
import Publication

/// Assembles the site from every edition of the lake.
struct SiteDesk {
  private let job: StageJob<PublicationSettings>
  private let assembler: SiteAssembler
  private let shelf: EditionShelf

  init(_ job: StageJob<PublicationSettings>) throws {
    self.job = job
    assembler = SiteAssembler(job.settings)
    shelf = try EditionShelf(job.lake)
  }

  /// Whether there is anything to show.
  var hasEditions: Bool { !shelf.editions.isEmpty }

  /// Does nothing when the live site is already the wanted one.
  /// - Throws: `Failure` (69) when there is no edition to show, (75) under `--check` when there is work.
  func assemble() throws {
    let wanted = fingerprint
    let isFresh = try job.lake.readSite(SiteManifest.name).map { SiteManifest.fingerprint(in: $0) } == wanted
    if job.options.check {
      if isFresh { return }
      throw Failure(.tryAgain, "site: not up to date")
    }
    guard hasEditions else { throw Failure(.refused, "site: there is no edition to show") }
    if isFresh, !job.options.force { return job.logger.info("site fresh") }
    let writer = try SiteWriter(lake: job.lake)
    var manifest = SiteManifest(fingerprint: wanted)
    try write(to: writer, &manifest)
    if let command = job.settings.search.command.nonEmpty { try SearchDesk(job.logger).index(writer.path, command) }
    try writer.add("SHA256SUMS", Array(manifest.checksums.utf8))
    try writer.add(SiteManifest.name, manifest.bytes)
    if try !writer.commit() {
      job.logger.warning("site: this file system cannot exchange folders; readers may have missed it for an instant")
    }
    job.logger.info("site done: \(shelf.editions.count) editions, \(manifest.files.count) files")
  }

  private func write(to writer: SiteWriter, _ manifest: inout SiteManifest) throws {
    var links = LinkAudit()
    func add(_ file: RenderedFile) throws {
      links.read(file)
      try writer.add(file.path, file.bytes)
      manifest.files[file.path] = file.digest.hexadecimal
    }
    var days: [PublishedDay] = []
    for edition in shelf.editions {
      for file in try shelf.files(of: edition) {
        try add(file)
        if isLatest(file.path), let page = assembler.permalink(ofChapter: file) { try add(page) }
        if file.path == SiteAssembler.dayRecordPath(edition.date) { days.append(try day(file)) }
      }
    }
    for file in assembler.assemble(SiteInput(days: days, retired: shelf.retired, held: shelf.held)) { try add(file) }
    let missing = links.missing
    let editions = Set(shelf.editions.map(\.date))
    let outdated = missing.isEmpty ? [] : try shelf.outdated()
    for path in missing {
      let page = assembler.placeholder(at: path, editions: editions, held: shelf.held, outdated: outdated)
      if let page { try add(page) }
    }
    try check(links)
    warn(ofMissing: missing, outdated)
  }

  private func warn(ofMissing paths: [String], _ outdated: Set<Day>) {
    let days = Set(paths.compactMap { SiteAssembler.chapter(at: $0)?.day })
    for day in outdated.intersection(days.flatMap { [$0] + $0.near(outdated) }).sorted() {
      job.logger.warning("site: \(day) and days beside it do not have each other's stories; publish \(day) again")
    }
  }

  /// - Throws: `Failure` (69) when a link leads nowhere: the site that stands is better.
  private func check(_ links: LinkAudit) throws {
    let broken = links.broken
    guard let first = broken.first else { return }
    throw Failure(.refused, "site: \(broken.count) links lead nowhere, the last good site stays: \(first)")
  }

  private func isLatest(_ path: String) -> Bool {
    SiteAssembler.chapter(at: path).map { shelf.latest[$0.story] == $0.day } ?? false
  }

  private func day(_ file: RenderedFile) throws -> PublishedDay {
    do throws(JSONError) {
      return try PublishedDay(jsonText: file.text)
    } catch {
      throw Failure(.badData, "\(file.path): \(error)")
    }
  }

  /// Everything that can change the site's bytes.
  private var fingerprint: String {
    var lines = ["site \(SiteAssembler.epoch)", "settings \(job.settingsText)"]
    lines += shelf.editions.map { "edition \($0.date) \(shelf.digest(of: $0.date) ?? "")" }
    lines += shelf.retired.map { "retired \($0)" }
    lines += shelf.held.map { "held \($0.date) \($0.reasons.joined(separator: "; "))" }
    return SHA256Digest(of: lines.joined(separator: "\n")).description
  }
}

extension [String] {
  /// Nil when there is nothing in it.
  fileprivate var nonEmpty: [String]? { isEmpty ? nil : self }
}
