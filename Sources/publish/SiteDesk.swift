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
  private let shelf: EditionShelf

  init(_ job: StageJob<PublicationSettings>) throws {
    self.job = job
    shelf = try EditionShelf(job.lake)
  }

  /// Whether there is anything to show.
  var hasEditions: Bool { !shelf.editions.isEmpty }

  /// Does nothing when the live site is already the wanted one.
  /// - Returns: a line of counters; nil under `--check`.
  /// - Throws: `Failure` (69) when there is no edition to show, (75) under `--check` when there is work.
  @discardableResult func assemble() throws -> CountersLine? {
    let wanted = fingerprint
    let isFresh = try SiteManifest.standing(in: job.lake)?.fingerprint == wanted
    if job.options.check {
      if isFresh { return nil }
      throw Failure(.tryAgain, "site: not up to date")
    }
    guard hasEditions else { throw Failure(.refused, "site: there is no edition to show") }
    if isFresh, !job.options.force {
      job.logger.info("site fresh")
      let checksums = try job.lake.readSite(SiteManifest.checksumsName) ?? []
      return line(.fresh, files: SiteManifest.files(inChecksums: checksums).count)
    }
    let writer = try SiteWriter(lake: job.lake)
    let standing = job.options.force ? nil : try StandingSite(job.lake, assembler: assemblerText)
    var files = SiteFiles(writer, standing, SiteManifest(fingerprint: wanted, assembler: assemblerText))
    try SiteBuilder(job, shelf).fill(&files)
    if let command = job.settings.search.command.nonEmpty { try SearchDesk(job.logger).index(writer.path, command) }
    try files.seal()
    if try !writer.commit() {
      job.logger.warning("site: this file system cannot exchange folders; readers may have missed it for an instant")
    }
    job.logger.info("site done: \(shelf.editions.count) editions, \(files.manifest.files.count) files")
    return line(.done, files: files.manifest.files.count)
  }

  private func line(_ status: RunRecord.Status, files: Int) -> CountersLine {
    CountersLine(
      .publish, [.init("only", .string(Publish.Part.site.rawValue)), .init("status", .string(status.rawValue))],
      counters: JSONTree.object([
        .init("editions", .number("\(shelf.editions.count)")), .init("files", .number("\(files)")),
      ]))
  }

  /// Everything that can change the site's bytes.
  private var fingerprint: String {
    var lines = [assemblerText]
    lines += shelf.editions.map { "edition \($0.date) \(shelf.digest(of: $0.date) ?? "")" }
    lines += shelf.retired.map { "retired \($0)" }
    lines += shelf.held.map { "held \($0.date) \($0.reasons.joined(separator: "; "))" }
    return SHA256Digest(of: lines.joined(separator: "\n")).description
  }

  private var assemblerText: String { Self.identity(job.settingsText) }

  /// Everything but the lake that can.
  static func identity(_ settings: String) -> String {
    SHA256Digest(of: "site \(SiteAssembler.epoch)\nsettings \(settings)").description
  }
}

extension [String] {
  /// Nil when there is nothing in it.
  fileprivate var nonEmpty: [String]? { isEmpty ? nil : self }
}
