import Archives
import ArgumentParser
import DataLake
import Ingestion
import Jobs
import NewsModel

struct Take: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Takes captures in: from imports when any are named, else live from the feeds of the sources file.",
    discussion: """
      Importing the same bytes again under the same settings changes nothing. Every record that is read becomes a capture,
      repeats another, or is written to rejections/ingest with its reason.
      """)

  @OptionGroup var options: JobOptions
  @OptionGroup var imports: ImportOptions

  func run() throws {
    let job = try StageJob(.ingest, options, epoch: Ingester.epoch, defaults: IngestionSettings())
    let ingester = Ingester(settings: job.settings, registry: try SourcesFile.registry(imports.sources))
    let dating = Dating(fallback: job.day, splitsByDate: imports.splitByDate)
    let sources = try imports.sourcesToImport()
    try job.takeIn(sources.map(\.input), splitsByDate: imports.splitByDate) { index, intake in
      do {
        try ingester.ingest(sources[index].source, dating: dating) { try intake.add($0) }
      } catch let error as ArchiveError {
        throw Failure(error)
      }
    }
  }
}

extension CaptureIntake {
  fileprivate func add(_ finding: Finding) throws {
    switch finding {
    case .capture(let capture, let day): try add(capture, on: day)
    case .merged(let day): try merge(on: day)
    case .rejection(let rejection): try add(rejection)
    }
  }
}

extension Failure {
  fileprivate init(_ error: ArchiveError) {
    if case .unreadable = error { self.init(.inputMissing, error.description) } else { self.init(.badData, error.description) }
  }
}
