import Archives
package import NewsModel

/// Turns what newsrooms and archives sent into captures and rejections, one finding a record.
package struct Ingester: Sendable {
  package let settings: IngestionSettings
  package let registry: OutletRegistry

  package init(settings: IngestionSettings, registry: OutletRegistry) {
    self.settings = settings
    self.registry = registry
  }

  /// Reads one import: a web archive once when it holds neither feeds nor pictures, as most do, since reading costs mostly
  /// decompression; once more for feeds, and once more for pictures.
  /// - Parameters:
  ///   - source: what to read.
  ///   - dating: the day of each capture.
  ///   - restart: called when a feed turns up and what was visited so far is to be forgotten; without it, an import is
  ///     looked through for feeds before.
  ///   - visit: called once a record, in the order of the source.
  /// - Throws: `ArchiveError` when the source cannot be opened or its bytes do not come, or what `visit` throws. Damage inside is a
  ///   finding.
  package func ingest(
    _ source: ImportSource, dating: Dating, restart: (() -> Void)? = nil, _ visit: (Finding) throws -> Void
  ) throws {
    let maker = CaptureMaker(settings: settings, registry: registry)
    let intake = DocumentIntake(maker: maker, dating: dating, via: source.via, token: source.token)
    switch source.form {
    case .warc: try readWARC(source, intake, restart, visit)
    case .archive, .folder:
      let reader = ArchiveImport(intake: intake)
      try reader.gatherFeeds(try source.entries())
      intake.index.followRedirects()
      try reader.read(try source.entries(), visit)
    case .jsonLines: try JSONLinesImport(intake: intake).read(try source.stream(), visit)
    }
    if intake.images.isWaitedFor {
      intake.gatherEntryImages()
      try readImages(source, intake, visit)
    }
    try intake.visitEntries(visit)
  }

  private func readWARC(
    _ source: ImportSource, _ intake: DocumentIntake, _ restart: (() -> Void)?, _ visit: (Finding) throws -> Void
  ) throws {
    let reader = WARCImport(intake: intake)
    if let restart {
      if try reader.read(try source.stream(), stopsAtFeeds: true, visit) { return }
      restart()
      intake.images.restart()
    } else {
      try reader.gatherFeeds(try source.stream())
    }
    intake.index.followRedirects()
    try reader.read(try source.stream(), visit)
  }

  private func readImages(
    _ source: ImportSource, _ intake: DocumentIntake, _ visit: (Finding) throws -> Void
  ) throws {
    intake.images.beginSecondReading()
    if source.form == .warc {
      try WARCImport(intake: intake).readImages(try source.stream(), visit)
    } else {
      try ArchiveImport(intake: intake).readImages(try source.entries(), visit)
    }
  }
}
