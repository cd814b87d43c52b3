import Archives
package import NewsModel

/// Turns what newsrooms and archives sent into captures and rejections, one finding a record.
package struct Ingester: Sendable {
  /// Raised by hand when captures of the same input change.
  package static let epoch = 3

  package let settings: IngestionSettings
  package let registry: OutletRegistry

  package init(settings: IngestionSettings, registry: OutletRegistry) {
    self.settings = settings
    self.registry = registry
  }

  /// How often an import is read.
  package enum Reading: Sendable {
    /// Once, giving up with `FeedsMustComeFirst` when there is a feed in it. Most web archives have none, and reading
    /// costs mostly decompression.
    case once
    /// First for the feeds and redirects, then for everything.
    case feedsFirst
  }

  /// Reads one import.
  /// - Parameters:
  ///   - source: what to read.
  ///   - dating: the day of each capture.
  ///   - visit: called once a record, in the order of the source.
  /// - Throws: `ArchiveError` when the source cannot be opened, or what `visit` throws. Damage inside is a finding.
  package func ingest(
    _ source: ImportSource, dating: Dating, reading: Reading = .feedsFirst, _ visit: (Finding) throws -> Void
  ) throws {
    let maker = CaptureMaker(settings: settings, registry: registry)
    let intake = DocumentIntake(maker: maker, dating: dating, via: source.via, token: source.token)
    switch source.form {
    case .warc:
      let reader = WARCImport(intake: intake)
      if reading == .feedsFirst {
        reader.gatherFeeds(try source.stream())
        intake.index.followRedirects()
      }
      try reader.read(try source.stream(), stopsAtFeeds: reading == .once, visit)
    case .archive, .folder:
      let reader = ArchiveImport(intake: intake)
      try reader.gatherFeeds(try source.entries())
      intake.index.followRedirects()
      try reader.read(try source.entries(), visit)
    case .jsonLines: try JSONLinesImport(intake: intake).read(try source.stream(), visit)
    }
    if intake.images.isWaitedFor { try readImages(source, intake, visit) }
    try intake.visitEntries(visit)
  }

  private func readImages(
    _ source: ImportSource, _ intake: DocumentIntake, _ visit: (Finding) throws -> Void
  ) throws {
    if source.form == .warc {
      let reader = WARCImport(intake: intake)
      reader.gatherLeads(try source.stream())
      try reader.readImages(try source.stream(), visit)
    } else {
      let reader = ArchiveImport(intake: intake)
      try reader.gatherLeads(try source.entries())
      try reader.readImages(try source.entries(), visit)
    }
  }
}

/// An import that was to be read once has a feed in it: what was found so far is to be forgotten.
package struct FeedsMustComeFirst: Error {}
